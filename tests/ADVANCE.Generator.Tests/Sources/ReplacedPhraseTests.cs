namespace Advance.Tests.Sources;

public sealed class ReplacedPhraseTests
{
    [Fact]
    public void Every_text_comment_and_name_is_in_plain_English() =>
        Assert.Empty(
            from name in SourceFiles.With(".md", ".cs", ".razor", ".css", ".js", ".mjs", ".yml", ".props", ".targets")
            where !IsExempt(name)
            from found in ReplacedPhrases.In(File.ReadAllText(Path.Combine(SourceFiles.Root, name)))
            select name + found
        );

    [Theory]
    [InlineData("Two things to mend.", "(1,15): 'mend': write fix")]
    [InlineData("A line.\nIt is made Anew.", "(2,12): 'Anew': write again")]
    [InlineData("It leaves the rest away.", "(1,4): 'leaves the rest away': write leave out")]
    [InlineData("void Nor_has_an_event()", "(1,1): 'void Nor': write a test name that stands on its own")]
    public void An_archaic_phrase_is_reported_with_what_to_write_instead(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReplacedPhrases.In(text)));

    [Theory]
    [InlineData("Amend the record, and recommend it.")]
    [InlineData("Sign in, and leave this page right away.")]
    [InlineData("Where and by whom they were made.")]
    [InlineData("No one knows nothing. The nearest of the rest.")]
    [InlineData("void Norwegian_is_a_language()")]
    public void Ordinary_words_are_not_reported(string text) => Assert.Empty(ReplacedPhrases.In(text));

    // These lists, the fuzzer's inputs, and a specification that others wrote.
    static bool IsExempt(string name) =>
        name.StartsWith("tests/ADVANCE.Generator.Tests/Sources/ReplacedPhrase", StringComparison.Ordinal)
        || name.StartsWith("tests/ADVANCE.Fuzz/seeds/", StringComparison.Ordinal)
        || name.StartsWith("tests/ADVANCE.Generator.Tests/specs/", StringComparison.Ordinal);
}
