using System.Text.RegularExpressions;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Read;
using Advance.Settings;
using NodaTime;
using NodaTime.Text;

namespace Advance;

/// <summary>The settings of a build, with the folders and the time that follow from them and the command line.</summary>
public sealed record BuildPlan(SiteSettings Settings, IReadOnlyList<string> Input, string Output, Instant Now)
{
    static readonly Rule NoInput = new(
        "ADV0004",
        Severity.Error,
        "The input folder doesn't exist",
        "Create it, or name another folder with --input."
    );

    static readonly Rule Overlap = new(
        "ADV0606",
        Severity.Error,
        "The input and output folders overlap",
        "Use --output or OutputPath to name an output folder beside the input folder."
    );

    static readonly Rule InTheWay = new(
        "ADV0620",
        Severity.Error,
        "The output folder is one the site needs",
        "Use --output or OutputPath to name a folder that holds nothing else."
    );

    // In any folder of the site: a build never writes there, whatever the options say.
    static readonly string[] Kept = [".git", ".cache", ".github"];

    /// <summary>The input folders exist, and the output folder is one that nothing else needs.</summary>
    public bool HasFolders { get; private init; }

    /// <summary>The site's root: the folder that relative paths start from.</summary>
    public required string Root { get; init; }

    /// <summary>Drafts and entries with a future date are part of the site.</summary>
    public bool WithDrafts { get; private init; }

    /// <summary>The plan; don't use its folders once <paramref name="diagnostics"/> has errors.</summary>
    /// <param name="options">What the command line says.</param>
    /// <param name="diagnostics">For the whole build, with the severities from the settings.</param>
    public static BuildPlan Make(BuildOptions options, out DiagnosticBag diagnostics)
    {
        var first = new DiagnosticBag();
        var settings = SettingsFile.Read(options.Root, options.Settings, first);
        diagnostics = first.With(settings.Severities);
        if (options.Input.Count > 0)
            settings = settings with { InputPaths = [.. options.Input.Select(Display)] };
        var plan = new BuildPlan(
            settings,
            [.. settings.InputPaths.Select(Full)],
            options.Output is { } output ? Path.GetFullPath(output) : Full(settings.OutputPath),
            NowOf(options, settings)
        )
        {
            Root = options.Root,
            WithDrafts = options.WithDrafts,
        };
        var overlaps = false;
        var knowsInput = !settings.Unread.Contains("InputPaths", StringComparer.Ordinal) || options.Input.Count > 0;
        var isWhole = true;
        foreach (var folder in plan.Input)
        {
            if (!Directory.Exists(folder))
                Refuse(diagnostics, NoInput, new Location(Display(folder)), $"There is no input folder '{Display(folder)}'.");
            else if (overlaps |= Contains(folder, plan.Output) || Contains(plan.Output, folder))
                Refuse(
                    diagnostics,
                    Overlap,
                    new Location(Display(folder)),
                    $"The output folder '{Display(plan.Output)}' and the input folder '{Display(folder)}' overlap, so a "
                        + "build would publish or delete its own files."
                );
        }
        if (!overlaps && plan.Needed(options.Root) is { } needed)
            Refuse(
                diagnostics,
                InTheWay,
                new Location(Display(plan.Output)),
                $"The output folder '{Display(plan.Output)}' {needed}, and a build replaces the whole folder."
            );
        diagnostics.IsFollowOn = diagnostic => IsFollowOn(diagnostic, settings);
        return plan with { HasFolders = isWhole };

        void Refuse(DiagnosticBag bag, Rule rule, Location location, string message)
        {
            isWhole = false;
            if (knowsInput)
                bag.Report(rule, location, message);
        }

        string Display(string path) => InputFolder.Display(options.Root, path);

        string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, options.Root));
    }

    // A message that asks for a setting which is there but can't be read.
    static bool IsFollowOn(Diagnostic diagnostic, SiteSettings settings) =>
        settings.Unread.Count > 0
        && (
            diagnostic.Location.File == SettingsFile.Name
            || diagnostic.Message.Contains(SettingsFile.Name, StringComparison.Ordinal)
        )
        && settings.Unread.Any(name => Regex.IsMatch(diagnostic.Message, $@"\b{Regex.Escape(name)}\b"));

    /// <summary>
    /// What part of the site, apart from the input, the output would replace, as the end of a sentence, or null.
    /// </summary>
    string? Needed(string root)
    {
        if (Contains(Output, root))
            return "is the site's own folder, or contains it";
        var themes = Settings.ThemePaths.Select(path => Path.GetFullPath(path, root));
        if (themes.Any(theme => Contains(Output, theme) || Contains(theme, Output)))
            return "and the theme's folder overlap";
        return Kept.Any(name => Contains(Path.Combine(root, name), Output))
            ? "is where git, GitHub or this program keeps files"
            : null;
    }

    // What counts is where links lead, not what they are called.
    static bool Contains(string outer, string inner)
    {
        var relative = Path.GetRelativePath(Real(outer), Real(inner));
        return relative == "." || (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }

    static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (IOException)
        {
            // A circle of links leads nowhere, and can't be written to either.
            return path;
        }
    }

    static Instant NowOf(BuildOptions options, SiteSettings settings) =>
        options.Date ?? (settings.CurrentDateTime is { } text ? Timestamp(text, settings.TimeZone) : null) ?? options.Clock;

    /// <summary>
    /// A date (its start in the given zone) or a date and time with offset, by ISO 8601; null if it is neither.
    /// </summary>
    public static Instant? Timestamp(string text, string zone = "UTC")
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(day.Value).ToInstant();
        return OffsetDateTimePattern.GeneralIso.Parse(text) is { Success: true } moment ? moment.Value.ToInstant() : null;
    }
}
