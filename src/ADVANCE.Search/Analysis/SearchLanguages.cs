namespace Advance.Search.Analysis;

/// <summary>
/// The languages that the search supports. Any other language is searched by its words as they are, without stems.
/// </summary>
public static class SearchLanguages
{
    public static SearchLanguage Default => English.Language;

    public static IReadOnlyList<SearchLanguage> All { get; } =
    [English.Language, German.Language, French.Language, Spanish.Language, Russian.Language, Arabic.Language];

    /// <summary>The language of a BCP 47 tag, by its first subtag: German for <c>de-AT</c>.</summary>
    public static SearchLanguage Of(string tag)
    {
        var primary = tag.Split('-')[0];
        return All.FirstOrDefault(language => language.Tag.Equals(primary, StringComparison.OrdinalIgnoreCase))
            ?? AnyLanguage.Language;
    }
}
