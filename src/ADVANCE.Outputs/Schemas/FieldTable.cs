using System.Text;
using Advance.Content;
using Advance.Content.Fields;

namespace Advance.Schemas;

/// <summary>The fields of content types as Markdown tables, for contributors. A star marks required fields.</summary>
public static class FieldTable
{
    /// <summary>One table for each type, and one for the fields that all types have.</summary>
    public static string Of(IReadOnlyList<ContentType> types) =>
        string.Join(
            '\n',
            types.Select(type => Section(type.Name, type.Fields.Except(Entry.Common))).Append(Section("Every type", Entry.Common))
        );

    static string Section(string heading, IEnumerable<IField> fields)
    {
        var table = new StringBuilder("### ").Append(heading).Append("\n\n| field | takes | |\n|---|---|---|\n");
        foreach (var field in fields)
            Write(table, field);
        return table.ToString();
    }

    static void Write(StringBuilder table, IField field)
    {
        table
            .Append("| `")
            .Append(field.Name)
            .Append('`')
            .Append(field.IsRequired ? "\\*" : "")
            .Append(" | ")
            .Append(field.Expected);
        if (field.Shape.Parts is { Count: > 0 } parts)
            table.Append(" with ").AppendJoin(", ", parts.Select(part => $"`{part.Name}`{(part.IsRequired ? "\\*" : "")}"));
        table.Append(" | ").Append(field.Help);
        if (field.Aliases.Count > 0)
            table.Append(" Also called ").AppendJoin(", ", field.Aliases.Select(alias => $"`{alias}`")).Append('.');
        table.Append(" |\n");
    }
}
