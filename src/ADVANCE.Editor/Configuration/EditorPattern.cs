using Advance.Content.Fields;
using Advance.Schemas;

namespace Advance.Editor.Configuration;

/// <summary>
/// The patterns that the editor checks values against as you type. They accept everything that the build accepts, and catch only
/// certain mistakes.
/// </summary>
public static class EditorPattern
{
    // The schemes of UrlPolicy, or none.
    const string Address =
        @"(([Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]|[Xx][Rr][Ee][Ff]):|[^:/?#\\]*([/?#\\]|$))[^\r\n]*";

    /// <summary>A regular expression that works the same in JavaScript and .NET, or null if any value is allowed.</summary>
    public static string? Of(Shape shape) =>
        shape switch
        {
            Shape.Text { Pattern: { } pattern } => Whole(pattern),
            Shape.Date or Shape.Time => Whole(ScalarSchema.PatternOf(shape)!),
            Shape.Url => Whole(Address),
            _ => null,
        };

    /// <summary>How to correct the value, if the field's own help text doesn't say so.</summary>
    public static string? Correction(Shape shape) =>
        shape switch
        {
            Shape.Date => "Write it like 2026-06-30, or 2026-06 or 2026 if you don't know the day.",
            Shape.Url => "Start the address with https://, or with / if it is on this site.",
            _ => null,
        };

    // Space around a value is ignored.
    static string Whole(string pattern) => $@"^[ \t\r\n]*({pattern})[ \t\r\n]*$";
}
