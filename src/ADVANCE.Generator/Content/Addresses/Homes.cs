using Advance.Settings;

namespace Advance.Content.Addresses;

/// <summary>The folders of the output that are the top of a site in one language.</summary>
public static class Homes
{
    /// <summary>"" and, for each other language, its tag with a slash after it.</summary>
    public static IReadOnlyList<string> Of(SiteSettings settings) =>
        ["", .. settings.Languages.Select(tag => tag.ToLowerInvariant() + "/")];
}
