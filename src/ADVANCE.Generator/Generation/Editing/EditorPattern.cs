using Advance.Content.Fields;
using Advance.Generation.Schemas;

namespace Advance.Generation.Editing;

/// <summary>
/// What the editor looks for in a value while it is typed. It takes all that the build takes, and finds what is certainly a slip.
/// </summary>
public static class EditorPattern
{
    // The schemes of UrlPolicy, or none.
    const string Address =
        @"(([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Xx][Rr][Ee][Ff]):|[^:/?#\\]*([/?#\\]|$))[^\r\n]*";

    /// <summary>A regular expression that JavaScript and .NET read alike, or null where anything may be written.</summary>
    public static string? Of(Shape shape) =>
        shape switch
        {
            Shape.Text { Pattern: { } pattern } => Whole(pattern),
            Shape.Date or Shape.Time => Whole(ScalarSchema.PatternOf(shape)!),
            Shape.Url => Whole(Address),
            _ => null,
        };

    /// <summary>How to write it instead, where the field's own sentence would not say so.</summary>
    public static string? Mend(Shape shape) =>
        shape switch
        {
            Shape.Date => "Write 2026-06-30, or 2026-06 or 2026 if no more is known.",
            Shape.Url => "Write an address that begins with https://, or with / if it is on this site.",
            _ => null,
        };

    // Space around a value is no part of it.
    static string Whole(string pattern) => $@"^[ \t\r\n]*({pattern})[ \t\r\n]*$";
}
