using System.CommandLine;
using System.CommandLine.Parsing;
using Advance.Exits;
using Advance.Reports;
using Advance.Settings;
using NodaTime;

namespace Advance.Commands;

/// <summary>The options of every command that reads the site.</summary>
static class BuildArguments
{
    public static readonly Option<string?> Root = new("--root")
    {
        Description = "The site's folder, which contains statiq.json. Default: the nearest one, from the current folder upwards.",
        HelpName = "DIR",
    };
    public static readonly Option<string[]> Input = new("--input")
    {
        Description = "The folder with the content. Default: 'input', or InputPaths in statiq.json.",
        HelpName = "DIR",
    };
    public static readonly Option<string?> Output = new("--output")
    {
        Description = "The folder for the finished site. Default: 'output', or OutputPath in statiq.json.",
        HelpName = "DIR",
    };
    public static readonly Option<string[]> Setting = new("--setting", "-s")
    {
        Description = "A setting that overrides statiq.json, such as -s SiteTitle=News. You can repeat this option.",
        HelpName = "KEY=VALUE",
    };
    public static readonly Option<string?> Date = new("--date")
    {
        Description =
            "Build as if today were this date (2026-11-22) or now this moment (2026-11-22T09:00:00Z). The same date gives the "
            + "same bytes.",
        HelpName = "ISO",
    };
    public static readonly Option<bool> Drafts = new("--drafts") { Description = "Publish drafts too." };
    public static readonly Option<ReportFormat> Format = new("--format")
    {
        Description =
            "How to print problems: text for people (the default), json for programs, github for a workflow's annotations, "
            + "sarif for code scanning.",
        HelpName = "text|json|github|sarif",
        CustomParser = FormatOf,
    };
    public static readonly Option<string?> Annotations = new("--annotations")
    {
        Description =
            "With --format github: write the annotations to this file, so that a workflow can print them separately, "
            + "as .ci/quoted does.",
        HelpName = "FILE",
    };
    public static readonly Option<bool> WarningsAsErrors = new("--warnings-as-errors")
    {
        Description = "Exit with 1 if there are warnings.",
    };

    public static BuildOptions Read(ParseResult parsed) =>
        new()
        {
            Root = RootOf(parsed),
            Clock = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()),
            Input = [.. (parsed.GetValue(Input) ?? []).Select(folder => Full(Input, folder))],
            Output = parsed.GetValue(Output) is { } output ? Full(Output, output) : null,
            Settings = [.. (parsed.GetValue(Setting) ?? []).Select(Pair)],
            Date = parsed.GetValue(Date) is { } date
                ? BuildPlan.Timestamp(date)
                    ?? throw new UsageException(
                        $"'{date}' isn't a date. Write --date 2026-11-22, or --date 2026-11-22T09:00:00Z."
                    )
                : null,
            WithDrafts = parsed.GetValue(Drafts),
        };

    public static string? AnnotationsOf(ParseResult parsed) =>
        parsed.GetValue(Annotations) is not { } file ? null
        : parsed.GetValue(Format) == ReportFormat.GitHub ? file
        : throw new UsageException("--annotations needs --format github.");

    static string RootOf(ParseResult parsed)
    {
        if (parsed.GetValue(Root) is { } given)
            return Directory.Exists(given) ? Path.GetFullPath(given) : throw new UsageException($"There is no folder '{given}'.");
        var input = parsed.GetValue(Input)?.FirstOrDefault();
        var start = Full(Input, input ?? ".");
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, SettingsFile.Name)))
                return folder.FullName;
        return input is null ? start : Path.GetDirectoryName(start) ?? start;
    }

    static string Full(Option option, string folder) =>
        folder.Trim().Length > 0
            ? Path.GetFullPath(folder)
            : throw new UsageException($"{option.Name} needs the name of a folder.");

    static ReportFormat FormatOf(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (Enum.TryParse<ReportFormat>(text, ignoreCase: true, out var format) && char.IsAsciiLetter(text[0]))
            return format;
        argument.AddError($"'{text}' isn't a format. Write --format text, json, github or sarif.");
        return default;
    }

    static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? KeyValuePair.Create(text[..equals].Trim(), text[(equals + 1)..].Trim())
            : throw new UsageException($"'{text}' isn't a setting. Write -s KEY=VALUE, such as -s SiteTitle=News.");
    }
}
