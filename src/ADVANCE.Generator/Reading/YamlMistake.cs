using YamlDotNet.Core;

namespace Advance.Reading;

/// <summary>Says a YAML parser's complaint as one would to an author who has never heard of YAML.</summary>
static class YamlMistake
{
    public const string OpenBracket = "A bracket is opened and never closed. Close it with ] or }.";

    public static string InWords(YamlException exception, string text)
    {
        var line = LineAt(text, (int)exception.Start.Line);
        if (exception.Message.EndsWith("anchor", StringComparison.Ordinal)) return "'&' and '*' names can't be used here. Put the value in quotes if it is text.";
        if (exception.Message.EndsWith("key", StringComparison.Ordinal)) return "A key must be a word. Write 'key: value'.";
        if (line.TrimStart().StartsWith('\t') || line.StartsWith('\t')) return "A tab stands where spaces are needed. Use two spaces instead of the tab.";
        if (Mentions(exception, "tab")) return "A tab stands where spaces are needed. Use spaces instead of the tab.";
        if (Mentions(exception, "quoted scalar")) return "A quotation mark is opened and never closed. Close it, on the same line.";
        if (Mentions(exception, "Mapping values are not allowed") || Mentions(exception, "mapping values")) return "A colon inside the text is taken for a new key. Put the whole value in quotation marks.";
        if (Mentions(exception, "block mapping") || Mentions(exception, "simple key")) return "This line is not of the form 'key: value'. Is the colon missing, or the space after it, or does the line begin too far to the right?";
        if (Mentions(exception, "flow sequence") || Mentions(exception, "flow mapping")) return OpenBracket;
        return $"This can't be read as 'key: value' lines ({exception.Message.TrimEnd('.')}). Put the value in quotation marks if it has signs such as : # [ ] {{ }} & * ! | > % @.";
    }

    static bool Mentions(YamlException exception, string words) => exception.Message.Contains(words, StringComparison.OrdinalIgnoreCase);

    static string LineAt(string text, int line)
    {
        var lines = text.Split('\n');
        return line >= 1 && line <= lines.Length ? lines[line - 1] : "";
    }
}
