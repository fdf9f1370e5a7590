using System.Collections.Frozen;
using Advance.Data;
using Advance.Diagnostics;

namespace Advance.Settings;

/// <summary>Reads <c>statiq.json</c>, then applies the command line's <c>-s key=value</c>.</summary>
public static class SettingsFile
{
    public const string Name = "statiq.json";

    /// <param name="root">Folder of the file; a site without one has the defaults.</param>
    /// <param name="overrides">From the command line; they take precedence.</param>
    /// <param name="diagnostics">Gets a message for wrong keys and values.</param>
    public static SiteSettings Read(string root, IEnumerable<KeyValuePair<string, string>> overrides, DiagnosticBag diagnostics)
    {
        var file = new SourceFile(Name, Name, Path.Combine(root, Name));
        var isThere = FileStatus.OfName(file.FullPath).Kind != FileKind.None;
        var written =
            !isThere ? MapNode.Empty(file.Start)
            : SourceText.Read(file, diagnostics) is { } text ? Json.ReadObject(text, Name, diagnostics)
            : null;
        var given = overrides.Select(pair => new MapEntry(
            pair.Key,
            Location.CommandLine,
            new ScalarNode(pair.Value, Location.CommandLine, IsPlain: true)
        ));
        var reader = new SettingsReader(
            new MapNode([.. given], file.Start).Over(written ?? MapNode.Empty(file.Start)),
            diagnostics
        );
        var settings = Read(reader);
        return settings with { Unread = [.. written is null ? reader.Known : reader.Refused] };
    }

    /// <summary>Every setting, once: any that isn't read here is unknown.</summary>
    static SiteSettings Read(SettingsReader read)
    {
        var defaults = new SiteSettings();
        var settings = new SiteSettings
        {
            SiteTitle = read.Text("SiteTitle") ?? defaults.SiteTitle,
            SiteDescription = read.Text("SiteDescription") ?? defaults.SiteDescription,
            Host = read.Host("Host"),
            LinksUseHttps = read.Flag("LinksUseHttps", defaults.LinksUseHttps),
            LinkRoot = read.LinkRoot("LinkRoot"),
            Language = read.Text("Language") ?? defaults.Language,
            Languages = read.Languages("Languages", "Language", defaults.Language),
            TimeZone = read.TimeZone("TimeZone") ?? defaults.TimeZone,
            InputPaths = read.Paths("InputPaths") ?? defaults.InputPaths,
            ThemePaths = read.Paths("ThemePaths") ?? defaults.ThemePaths,
            OutputPath = read.Path("OutputPath") ?? defaults.OutputPath,
            PageSize = read.Number("PageSize", defaults.PageSize, 1, 1000),
            FeedSize = read.Number("FeedSize", defaults.FeedSize, 1, 1000),
            GenerateSitemap = read.Flag("GenerateSitemap", defaults.GenerateSitemap),
            GenerateSearchIndex = read.Flag("GenerateSearchIndex", defaults.GenerateSearchIndex),
            GenerateApi = read.Flag("GenerateApi", defaults.GenerateApi),
            GenerateHostFiles = read.Flag("GenerateHostFiles", defaults.GenerateHostFiles),
            GenerateCards = read.Flag("GenerateCards", defaults.GenerateCards),
            Precompress = read.Words("Precompress", "br", "gzip"),
            IsListed = read.Word("Robots", "index", "noindex") != "noindex",
            MetaRefreshRedirects = read.Flag("MetaRefreshRedirects", defaults.MetaRefreshRedirects),
            NetlifyRedirects = read.Flag("NetlifyRedirects", defaults.NetlifyRedirects),
            CurrentDateTime = read.Timestamp("CurrentDateTime"),
            Acknowledgement = read.Text("Acknowledgement") ?? defaults.Acknowledgement,
            ExitUrl = read.SecureUrl("ExitUrl") ?? defaults.ExitUrl,
            SecurityContact = read.Contact("SecurityContact"),
            SecurityPolicy = read.SecureUrl("SecurityPolicy"),
            Repository = read.Repository("Repository"),
            Branch = read.Branch("Branch") ?? defaults.Branch,
            RepositoryApi = read.SecureUrl("RepositoryApi")?.TrimEnd('/'),
            FileTypes = read.Extensions("FileTypes") ?? defaults.FileTypes,
            HostFiles = (read.Paths("HostFiles") ?? []).ToFrozenSet(StringComparer.Ordinal),
            KeepFolders = (read.Paths("KeepFolders") ?? []).ToFrozenSet(StringComparer.Ordinal),
            RemovedAddresses = read.Addresses("RemovedAddresses"),
            LargestFile = read.Number("LargestFile", defaults.LargestFile, 1, 2000),
            Sections = Merge(read.Map("Sections")),
            Severities = read.Severities("Severities"),
        };
        read.ReportUnknown();
        return settings;
    }

    static FrozenDictionary<string, string> Merge(IEnumerable<KeyValuePair<string, string>> sections)
    {
        var merged = new Dictionary<string, string>(SiteSettings.DefaultSections, StringComparer.Ordinal);
        foreach (var (folder, type) in sections)
            merged[folder] = type;
        return merged.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
