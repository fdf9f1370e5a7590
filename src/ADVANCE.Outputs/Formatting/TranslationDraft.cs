using System.Text;
using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Parse;

namespace Advance.Formatting;

/// <summary>
/// A translation to fill in: each field that contains words, empty, below the original's words as a comment, and the
/// original's text to overwrite. The title is missing until someone translates it, so an unfinished file is never published.
/// </summary>
public static class TranslationDraft
{
    // The original's address, change date and language belong to that file only, and aren't words.
    static readonly IField[] OwnWithoutWords = [.. Entry.Common, Item.UpdatedField, Item.LanguageField];

    /// <param name="original">The whole text of the file to translate.</param>
    /// <param name="name">Its file name.</param>
    /// <param name="type">Its content type.</param>
    /// <param name="diagnostics">Gets the reason if the original can't be read.</param>
    /// <returns>Null if the original can't be read.</returns>
    public static string? Text(string original, SourceFile name, ContentType type, DiagnosticBag diagnostics)
    {
        if (FrontMatterBlock.Find(original, name, diagnostics) is not { } block)
            return null;
        if (block.Fields(original, name.DisplayPath, diagnostics) is not { } fields)
            return null;
        var text = new StringBuilder("---\n# Translate only the words. Everything else, such as dates and authors, comes from ")
            .Append(Path.GetFileName(name.Name))
            .Append(".\n");
        foreach (var field in type.Fields)
            if (FieldReader.Find(fields, field) is { } entry)
                Write(text, field, entry.Value);
        return text.Append("---\n").Append(original, block.BodyStart, original.Length - block.BodyStart).ToString();
    }

    static void Write(StringBuilder text, IField field, DataNode value)
    {
        if (IsWords(field))
            Ask(text, field, value, "");
        else if (
            value is MapNode group
            && field.Shape.Parts.FirstOrDefault(part => part.Name == "alt") is { } alt
            && FieldReader.Find(group, alt) is { } said
        )
        {
            text.Append('\n').Append(field.Name).Append(":\n");
            Ask(text, alt, said.Value, "  ");
        }
    }

    static void Ask(StringBuilder text, IField field, DataNode value, string indent)
    {
        var original = new StringBuilder();
        YamlWriter.Write(original, field.Name, value, field.Shape, indent: 0);
        if (indent.Length == 0)
            text.Append('\n');
        foreach (var line in original.ToString().TrimEnd('\n').Split('\n'))
            text.Append(indent).Append("# ").Append(line).Append('\n');
        text.Append(indent).Append(field.Name).Append(":\n");
    }

    static bool IsWords(IField field) => field.IsOwn && !OwnWithoutWords.Contains(field);
}
