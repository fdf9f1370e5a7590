namespace Advance.Generation.Assets;

/// <summary>The theme's files that stand in the head of each page, by their names below <c>assets</c>; null where there is none.</summary>
/// <param name="Style">Such as <c>css/site.css</c>.</param>
/// <param name="Script">A module, such as <c>js/site.js</c>.</param>
public sealed record PageAssets(string? Style = null, string? Script = null);
