namespace Advance.Parsing;

/// <summary>Finds front matter that has no right fences.</summary>
static class FrontMatterGuess
{
    /// <summary>
    /// Where the fields and the body of a text probably are whose front matter has no right fences: the lines that look like fields,
    /// and what follows them. A title that is written as a heading is left out, for the message on the fences is about it too.
    /// </summary>
    public static FrontMatterBlock Of(string text)
    {
        var lines = new FrontMatterLines(text);
        var more = lines.Next();
        while (more && lines.IsBlank) more = lines.Next();
        // Where fields end in these languages is not known without their last sign.
        if (more && lines.IsTomlFence) return new(FrontMatterKind.Toml, text.Length.., lines.Number, text.Length, lines.Number);
        if (more && FrontMatterBlock.JsonStart().IsMatch(text.AsSpan(lines.Start))) return new(FrontMatterKind.Json, text.Length.., lines.Number, text.Length, lines.Number);
        if (more && lines.IsRule) more = lines.Next();
        var (start, line) = (more ? lines.Start : text.Length, lines.Number);
        var hasFields = more && FrontMatterBlock.FieldLine().IsMatch(lines.Text);
        while (more && hasFields && !lines.IsRule && !lines.IsBlank
            && (FrontMatterBlock.FieldLine().IsMatch(lines.Text) || lines.Text is [' ' or '\t' or '-' or '#', ..])) more = lines.Next();
        var end = more ? lines.Start : text.Length;
        if (more && (lines.IsRule || (!hasFields && $"{lines.Text.TrimEnd()} ".StartsWith("# ", StringComparison.Ordinal))))
            return new(FrontMatterKind.Yaml, start..end, line, lines.End, lines.Number + 1);
        return new(FrontMatterKind.Yaml, start..end, line, end, lines.Number);
    }
}
