namespace Advance.Search.Analysis;

/// <summary>
/// English question words, which say nothing about the subject: the words that Lucene's list for its Snowball stemmers
/// (<c>english_stop.txt</c>) has in addition to its short list, without contractions. The same as in <c>languages/en.js</c>.
/// </summary>
static class EnglishQuestions
{
    public static IReadOnlySet<string> Words { get; } =
        new HashSet<string>(
            """
            about above after again against all am any because been before being below between both cannot could did do does doing
            down during each few from further had has have having he her here hers herself him himself his how i its itself me
            more most my myself nor off once only other ought our ours ourselves out over own same she should so some than theirs
            them themselves those through too under until up very we were what when where which while who whom why would you your
            yours yourself yourselves
            """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal
        );
}
