using Advance.Building;
using Advance.Commands;
using Advance.Content;
using Advance.Diagnostics;
using Advance.Formatting;
using Advance.Reading;
using Advance.Settings;

namespace Advance.Starters;

/// <summary><c>advance new --translate</c>: the file beside the original that is to hold its translation.</summary>
static class Translation
{
    /// <param name="options">Where the site is.</param>
    /// <param name="settings">Which languages it is in.</param>
    /// <param name="file">The original, as a person names it: from here, from the site's root or from its input folder.</param>
    /// <param name="language">The tag, or null where the site has but one other language.</param>
    /// <param name="diagnostics">What is wrong with the original.</param>
    /// <returns>The path of the new file, or null if the original can't be read.</returns>
    /// <exception cref="UsageException">There is no such file or language, or the translation is there already.</exception>
    public static string? Make(
        BuildOptions options,
        SiteSettings settings,
        string file,
        string? language,
        DiagnosticBag diagnostics
    )
    {
        var tag = TagOf(settings, language);
        var plan = BuildPlan.Make(options, out var problems);
        var original = Find(InputFolder.Read(options.Root, plan.Input, problems), settings, file);
        var type = ContentTypes.OfSection(original.Section, settings)
            ?? throw new UsageException($"'{original.DisplayPath}' is in no folder of a known type.");
        if (
            SourceText.ReadAsIs(original, diagnostics) is not { } text
            || TranslationDraft.Text(text, original, type, diagnostics) is not { } made
        )
            return null;
        var path = Path.Combine(Path.GetDirectoryName(original.FullPath)!, $"{original.Stem}.{tag}.md");
        NewFiles.Write(options.Root, (path, NewFiles.Utf8(made)));
        return path;
    }

    static string TagOf(SiteSettings settings, string? language)
    {
        var tags = settings.Languages;
        if (tags.Count == 0)
            throw new UsageException(
                $"This site is in one language. Name others in {SettingsFile.Name}: \"Languages\": [\"{language ?? "cy"}\"]"
            );
        if (language is null)
            return tags.Count == 1
                ? tags[0]
                : throw new UsageException($"Say into which language: --language {string.Join(" or --language ", tags)}");
        return tags.FirstOrDefault(tag => tag.Equals(language.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"This site is not in the language '{language}'. {SettingsFile.Name} has: {string.Join(", ", tags)}"
            );
    }

    static SourceFile Find(IReadOnlyList<SourceFile> files, SiteSettings settings, string name)
    {
        var documents = files.Where(file => file.IsMarkdown && !file.IsPrivate).ToArray();
        var (full, written) = (Path.GetFullPath(name), name.Replace('\\', '/'));
        var found = documents.FirstOrDefault(file => file.FullPath == full || file.DisplayPath == written || file.Name == written)
            ?? throw new UsageException(
                $"There is no file '{name}' to "
                    + $"translate.{Suggestion.DidYouMean(written, documents.Select(file => file.DisplayPath))}"
            );
        return TranslatedFile.Of(found, settings) is null
            ? found
            : throw new UsageException($"'{found.DisplayPath}' is a translation itself. Name the file that it was made from.");
    }
}
