using Advance.Diagnostics;
using Advance.Reading;
using Advance.Settings;
using NodaTime;
using NodaTime.Text;

namespace Advance.Building;

/// <summary>The settings of a build, with the folders and the moment that they and the command line lead to.</summary>
public sealed record BuildPlan(SiteSettings Settings, IReadOnlyList<string> Input, string Output, Instant Now)
{
    static readonly Rule NoInput = new("ADV0004", Severity.Error, "The input folder is not there", "Make the folder, or name another with --input.");

    static readonly Rule Overlap = new("ADV0606", Severity.Error, "The input and output folders overlap", "Name an output folder beside the input with --output or OutputPath.");

    /// <summary>The plan; its folders are not to be used once <paramref name="diagnostics"/> has errors.</summary>
    /// <param name="options">What the command line says.</param>
    /// <param name="diagnostics">For all of the build, with the severities that the settings give.</param>
    public static BuildPlan Make(BuildOptions options, out DiagnosticBag diagnostics)
    {
        var first = new DiagnosticBag();
        var settings = SettingsFile.Read(options.Root, options.Settings, first);
        diagnostics = first.With(settings.Severities);
        if (options.Input.Count > 0) settings = settings with { InputPaths = [.. options.Input.Select(Display)] };
        var plan = new BuildPlan(settings, [.. settings.InputPaths.Select(Full)], options.Output is { } output ? Path.GetFullPath(output) : Full(settings.OutputPath), NowOf(options, settings));
        foreach (var folder in plan.Input)
        {
            if (!Directory.Exists(folder)) diagnostics.Report(NoInput, new Location(Display(folder)), $"The input folder '{Display(folder)}' is not there.");
            else if (Contains(folder, plan.Output) || Contains(plan.Output, folder))
                diagnostics.Report(Overlap, new Location(Display(folder)), $"The output folder '{Display(plan.Output)}' and the input folder '{Display(folder)}' lie one in the other, so a build would publish or delete its own files.");
        }
        return plan;

        string Display(string path) => InputFolder.Display(options.Root, path);

        string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, options.Root));
    }

    static bool Contains(string outer, string inner)
    {
        var relative = Path.GetRelativePath(outer, inner);
        return relative == "." || (!relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }

    static Instant NowOf(BuildOptions options, SiteSettings settings) =>
        options.Date ?? (settings.CurrentDateTime is { } text ? Moment(text, settings.TimeZone) : null) ?? options.Clock;

    /// <summary>A date (its start in the given zone) or a date and time with offset, by ISO 8601; null if it is neither.</summary>
    public static Instant? Moment(string text, string zone = "UTC")
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return DateTimeZoneProviders.Tzdb[zone].AtStartOfDay(day.Value).ToInstant();
        return OffsetDateTimePattern.GeneralIso.Parse(text) is { Success: true } moment ? moment.Value.ToInstant() : null;
    }
}
