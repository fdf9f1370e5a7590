namespace Advance.Generation.Assets;

/// <summary>One <c>@import</c> of a style sheet (CSS Cascade 5, section 2).</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its semicolon.</param>
/// <param name="Address">As written, without quotation marks.</param>
/// <param name="Layer">The layer's name, empty for one without a name; null for none.</param>
/// <param name="Supports">What the browser must support; null for anything.</param>
/// <param name="Media">The media that it's for; empty for all.</param>
/// <param name="IsLate">A rule comes before it, so browsers ignore it.</param>
readonly record struct CssImport(int Start, int End, string Address, string? Layer, string? Supports, string Media, bool IsLate)
{
    /// <summary>The rules of the imported sheet as a browser would take them in.</summary>
    public string Around(string css)
    {
        if (Layer is not null)
            css = $"@layer {Layer}{(Layer.Length > 0 ? " " : "")}{{\n{css}\n}}";
        if (Supports is not null)
            css = $"@supports ({Supports}) {{\n{css}\n}}";
        return Media.Length > 0 ? $"@media {Media} {{\n{css}\n}}" : css;
    }
}
