using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Settings;
using Advance.Tests.Browsing;
using Advance.Tests.Hostile;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(HostileSite))]

namespace Advance.Tests.Hostile;

/// <summary>
/// A site with hostile text in every part of every file, built by the program with the real theme. Refused files are left out, as
/// an author who reads the messages would do, and the rest is published.
/// </summary>
public sealed partial class HostileSite : IDisposable
{
    const int MostRounds = 4;

    const string Summary = "What is in it is hostile, and this sentence says so in words that anybody can read.";

    // CSL-JSON 1.0.2: the fields that a reference or a citation file is made of.
    static readonly string[] RecordFields = (
        "type title container-title container-title-short collection-title collection-number event-title edition "
        + "volume issue page number publisher publisher-place genre DOI URL ISSN ISBN PMID PMCID language"
    ).Split(' ');

    readonly SiteFolder folder = new("");
    readonly Lazy<string> built;

    public HostileSite() => built = new(Build);

    /// <summary>The full path of the output.</summary>
    public string Folder => built.Value;

    /// <summary>The number of files, and how many of them the program refused.</summary>
    public (int Written, int Refused) Files { get; private set; }

    public void Dispose() => folder.Dispose();

    string Build()
    {
        var files = Contents().ToDictionary(file => file.Path, file => file.Text);
        foreach (var (path, text) in files)
            folder.Write(path, text);
        File.WriteAllBytes(Path.Combine(folder.Root, "input/pic.png"), Convert.FromBase64String(WholeSite.HardContent.Picture));
        var refused = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var build = folder.Build("--date", BuiltSite.Date);
            if (build.ExitCode == 0)
            {
                Files = (files.Count, refused.Count);
                return folder.Output;
            }
            // The second wall is for what got through the first one.
            var errors = build.ToString().Split('\n').Where(line => !Notice().IsMatch(line)).ToArray();
            Assert.DoesNotContain(errors, line => line.Contains("ADV0730", StringComparison.Ordinal));
            var wrong = Error().Matches(build.ToString()).Select(match => match.Groups[1].Value).Distinct().ToArray();
            var isRefusedOnce = wrong.Length > 0 && wrong.All(path => files.ContainsKey(path) && refused.Add(path));
            Assert.True(isRefusedOnce, string.Join('\n', errors.Take(20)));
            foreach (var path in wrong)
                File.Delete(Path.Combine(folder.Root, path));
        }
        throw new InvalidOperationException("The site is still refused.");
    }

    static IEnumerable<(string Path, string Text)> Contents()
    {
        yield return (
            "statiq.json",
            new JsonObject
            {
                ["Host"] = "notes.example",
                ["SiteTitle"] = Readable,
                ["SiteDescription"] = Readable,
                ["Acknowledgement"] = Readable,
                ["PageSize"] = 500,
                ["FeedSize"] = 1000,
                ["GenerateCards"] = false,
            }.ToJsonString()
        );
        yield return ("input/about.md", "---\ntitle: About\n---\nText.\n");
        const string Url = "https://fine.example/![a](//inject.example/x.png)";
        yield return (
            "input/_helplines.yml",
            $"- {{ service: {Quoted}, number: \"+448082000247\", display: {Quoted},"
                + $" note: {Quoted}, url: \"{Url}\", for: harmed, checked: 2026-11-22 }}\n"
        );
        foreach (var file in Fields().Concat(Bodies()).Concat(Records()))
            yield return file;
        // What a sidecar and a folder lend.
        yield return ("input/news/lent.md", "---\ntitle: Lent by a sidecar\ndate: 2026-01-02\n---\nText.\n");
        yield return ("input/news/_lent.yml", $"summary: {Quoted}\ncontent_note: {Quoted}\n");
        yield return ("input/events/_directory.yml", $"content_note: {Quoted}\n");
    }

    static string Readable { get; } = string.Join(' ', HostileTexts.InFiles);

    static string Quoted => JsonSerializer.Serialize(Readable);

    static IEnumerable<(string, string)> Fields()
    {
        foreach (var type in ContentTypes.All)
        {
            var sections = SiteSettings.DefaultSections.Where(section => section.Value == type.Name && section.Key != "posts");
            var section = sections.Select(section => section.Key + "/").FirstOrDefault("");
            foreach (var ((field, front), number) in HostileFields.Of(type).Select((one, number) => (one, number)))
            {
                var lines = front.Select(pair => $"{pair.Key}: {pair.Value!.ToJsonString()}\n");
                var path = $"input/{section}f-{field.Replace('_', '-')}-{number}.md";
                yield return (path, $"---\n{string.Concat(lines)}---\nText.\n");
            }
        }
    }

    static IEnumerable<(string, string)> Bodies()
    {
        var texts = HostileConstructs.OfTexts.Select(construct =>
            string.Join("\n\n", HostileTexts.InFiles.Select((text, number) => Fill(construct, text, number)))
        );
        // One file each, for most are refused.
        var single = from text in HostileTexts.InFiles select Fill("*[{0}]: long\n\nThe \\{0} is here.", text, 0);
        var addresses = HostileConstructs.OfAddresses.SelectMany(construct =>
            HostileTexts.Addresses.Select(address => Fill(construct, address, 0))
        );
        foreach (var (body, number) in texts.Concat(single).Concat(addresses).Select((body, number) => (body, number)))
        {
            var front = $"---\ntitle: A body\ndate: 2026-02-02\nsummary: {Summary}\n---\n";
            yield return ($"input/news/b-{number}.md", $"{front}{body}\n");
        }
        foreach (var folder in new[] { "people/", "partners/", "topics/", "" })
        {
            var name = folder is "people/" or "partners/" ? "name" : "title";
            yield return ($"input/{folder}b.md", $"---\n{name}: A body\n---\n{string.Join("\n\n", HostileTexts.InFiles)}\n");
        }
    }

    static IEnumerable<(string, string)> Records() =>
        RecordFields.SelectMany(field =>
        {
            var record = new JsonObject
            {
                ["type"] = "article-journal",
                ["title"] = "A paper",
                ["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(2025)) },
                ["author"] = new JsonArray(
                    new JsonObject { ["family"] = Readable, ["given"] = Readable },
                    new JsonObject { ["literal"] = Readable }
                ),
            };
            record[field] = Readable;
            var name = "r-" + field.ToLowerInvariant();
            return new[]
            {
                ($"input/publications/{name}.md", $"---\ntitle: A paper\ndate: 2025-01-02\nsummary: {Summary}\n---\nText.\n"),
                ($"input/publications/_{name}.json", record.ToJsonString()),
            };
        });

    static string Fill(string construct, string text, int number) =>
        construct
            .Replace("{1}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{0}", text, StringComparison.Ordinal)
            .Replace("{{", "{", StringComparison.Ordinal)
            .Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"^((?:input/[^(\n]+|statiq\.json))\(\d+,\d+\): error ", RegexOptions.Multiline)]
    private static partial Regex Error();

    [GeneratedRegex(": (warning|info) ADV")]
    private static partial Regex Notice();
}
