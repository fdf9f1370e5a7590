using Advance.Settings;

namespace Advance.Content.Addresses;

/// <summary>The folders of the output that are the top of the site in one language.</summary>
public static class Homes
{
    /// <summary>"" and, for each other language, its tag followed by a slash.</summary>
    public static IReadOnlyList<string> Of(SiteSettings settings) =>
        ["", .. settings.Languages.Select(tag => tag.ToLowerInvariant() + "/")];
}
