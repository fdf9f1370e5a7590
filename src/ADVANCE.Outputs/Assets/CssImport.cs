namespace Advance.Assets;

/// <summary>One <c>@import</c> of a style sheet (CSS Cascade 5, section 2).</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its semicolon.</param>
/// <param name="Address">The address as written, without quotation marks.</param>
/// <param name="Layer">The layer's name, empty for an anonymous layer; null for none.</param>
/// <param name="Supports">The condition that the browser must support; null if there is none.</param>
/// <param name="Media">The media query; empty for all media.</param>
/// <param name="IsLate">Whether a rule comes before it, so that browsers ignore it.</param>
readonly record struct CssImport(int Start, int End, string Address, string? Layer, string? Supports, string Media, bool IsLate)
{
    /// <summary>The rules of the imported sheet, wrapped as a browser would apply them.</summary>
    public string Around(string css)
    {
        if (Layer is not null)
            css = $"@layer {Layer}{(Layer.Length > 0 ? " " : "")}{{\n{css}\n}}";
        if (Supports is not null)
            css = $"@supports ({Supports}) {{\n{css}\n}}";
        return Media.Length > 0 ? $"@media {Media} {{\n{css}\n}}" : css;
    }
}
