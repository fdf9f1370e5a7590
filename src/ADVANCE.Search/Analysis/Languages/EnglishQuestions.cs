namespace Advance.Search.Analysis.Languages;

/// <summary>
/// English words that ask and say nothing of the subject: what Lucene's list for its Snowball stemmers
/// (<c>english_stop.txt</c>) has beyond its short list, contractions left out. The same in <c>languages/en.js</c>.
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
