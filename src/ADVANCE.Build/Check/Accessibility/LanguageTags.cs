using Advance.Content;
using Advance.Diagnostics;
using Advance.Languages;
using Advance.Settings;

namespace Advance.Check.Accessibility;

/// <summary>Screen readers know how to pronounce the language that a page says it is in (WCAG 2.2, 3.1.1).</summary>
static class LanguageTags
{
    static readonly Rule NotATag = new(
        "ADV0414",
        Severity.Warning,
        "A language isn't a valid language tag",
        "Write a tag such as cy for Welsh, or en-GB for British English."
    );

    public static void Look(SiteSettings settings, DiagnosticBag diagnostics) =>
        LookAt(settings.Language, "The site's Language", new Location(SettingsFile.Name), diagnostics);

    public static void Look(Entry entry, DiagnosticBag diagnostics)
    {
        if (entry is Item { Language: { } tag })
            LookAt(tag, "The language", entry.Where(Item.LanguageField), diagnostics);
    }

    static void LookAt(string tag, string what, Location location, DiagnosticBag diagnostics)
    {
        if (!LanguageTag.IsKnown(tag))
            diagnostics.Report(
                NotATag,
                location,
                $"{what} is '{tag}', which screen readers and browsers don't "
                    + $"recognise.{(LanguageTag.Suggest(tag) is { } meant ? $" Did you mean '{meant}'?" : "")}"
            );
    }
}
