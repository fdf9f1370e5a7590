using System.Text;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Parse;

namespace Advance.Formatting;

/// <summary>
/// Writes front matter in one canonical form, whichever editor wrote it: fields in the order of their content type, with
/// their own names, and values quoted only if YAML requires it. Comments stay with the field below them; the body is never
/// changed.
/// </summary>
public static class FrontMatterFormatter
{
    /// <summary>
    /// The text with canonical front matter, or the same text if it is canonical already, can't be read, or is written in a
    /// way that couldn't be preserved completely.
    /// </summary>
    /// <param name="text">A whole Markdown file, without a byte order mark.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="toYaml">Write TOML and JSON as YAML; otherwise they stay as they are.</param>
    public static string Format(string text, ContentType type, bool toYaml = false)
    {
        var ignored = new DiagnosticBag();
        var file = new SourceFile("", "", "");
        if (FrontMatterBlock.Find(text, file, ignored) is not { } block)
            return text;
        if (block.Kind != FrontMatterKind.Yaml)
            return toYaml ? Converted(text, block, type) : text;
        var yaml = text[block.Yaml];
        if (Yaml.Read(yaml, "", 1, ignored) is not MapNode fields || FieldLines.Split(yaml, fields) is not { } lines)
            return text;

        var canonical = new StringBuilder();
        foreach (var line in lines.Fields.OrderBy(line => Place(type, line.Entry)))
            Write(canonical, line, FieldOf(type, line.Entry));
        canonical.Append(lines.After);
        var written = yaml.Contains("\r\n", StringComparison.Ordinal)
            ? canonical.ToString().ReplaceLineEndings("\r\n")
            : canonical.ToString();
        var formatted = $"{text[..block.Yaml.Start]}{written}{text[block.Yaml.End..]}";
        // Without the first delimiter, a file that now begins with a comment would no longer have front matter.
        return
            FrontMatterBlock.Find(formatted, file, ignored) is { } kept
            && formatted[kept.Yaml] == written
            && Yaml.Read(written, "", 1, ignored) is MapNode read
            && SameFields.Are(fields, read, type)
            ? formatted
            : text;
    }

    /// <summary>The same fields as YAML, with TOML's comments above them.</summary>
    static string Converted(string text, FrontMatterBlock block, ContentType type)
    {
        var ignored = new DiagnosticBag();
        if (block.Fields(text, "", ignored) is not { } fields)
            return text;
        var yaml = new StringBuilder();
        foreach (var comment in FrontMatterComments.Of(text[block.Yaml], block.Kind))
            yaml.Append("# ").Append(comment).Append('\n');
        foreach (var entry in fields.Entries.OrderBy(entry => Place(type, entry)))
        {
            var field = FieldOf(type, entry);
            YamlWriter.Write(yaml, field?.Name ?? entry.Key, entry.Value, field?.Shape, indent: 0);
        }
        if (Yaml.Read(yaml.ToString(), "", 1, ignored) is not MapNode read || !SameFields.Are(fields, read, type))
            return text;
        var head = $"---\n{yaml}---\n";
        return (text.Contains("\r\n", StringComparison.Ordinal) ? head.ReplaceLineEndings("\r\n") : head)
            + text[block.BodyStart..];
    }

    static void Write(StringBuilder yaml, FieldLines.Field line, IField? field)
    {
        yaml.Append(line.CommentsAbove);
        var name = field?.Name ?? line.Entry.Key;
        // A value with a comment in it, or one of an unknown field, stays as its author wrote it.
        if (field is null || line.HasComment)
            yaml.Append(name).Append(line.Text[line.KeyLength..]);
        else
            YamlWriter.Write(yaml, name, line.Entry.Value, field.Shape, indent: 0);
    }

    static IField? FieldOf(ContentType type, MapEntry entry) =>
        type.Fields.FirstOrDefault(field => FieldReader.Names(field, entry));

    // Unknown fields come last, in the order of the file.
    static int Place(ContentType type, MapEntry entry)
    {
        for (var i = 0; i < type.Fields.Count; i++)
            if (FieldReader.Names(type.Fields[i], entry))
                return i;
        return int.MaxValue;
    }
}
