namespace Advance.Assets;

/// <summary>The theme's files that are inline in the heads of pages, by their names below <c>assets</c>.</summary>
/// <param name="Style">The style sheet in every page, such as <c>css/site.css</c>; null if there is none.</param>
/// <param name="Script">The module in every page, such as <c>js/site.js</c>; null if there is none.</param>
/// <param name="Sheets">Style sheets that only some kinds of page include, such as <c>css/places.css</c>; they are files too,
/// which a page can link to.</param>
public sealed record PageAssets(string? Style = null, string? Script = null, params IReadOnlyList<string> Sheets);
