using Advance.Fuzz.Oracles;
using Advance.Fuzz.Sites;
using Advance.Parts;
using AngleSharp.Html.Parser;

namespace Advance.Fuzz.Readers;

/// <summary>
/// A content file processed by the whole program, with its theme, pictures and search. Slow, so it is tried rarely.
/// </summary>
sealed class WholeSiteTarget : Target
{
    // The theme's own markup is known from pages with plain content.
    readonly Lazy<(SmallSite Site, HashSet<string> Known)> plain = new(() =>
    {
        var site = new SmallSite();
        return (
            site,
            [
                .. Build(site)
                    .Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
                    .SelectMany(file => Elements(file.Value)),
            ]
        );
    });

    public override string Name => "whole-site";
    public override string Extension => ".md";
    public override int Budget => 25;
    public override IReadOnlyList<string> Words => new FrontMatterTarget().Words;

    public override IEnumerable<byte[]> Seeds() =>
        ContentSeeds
            .Files.Take(7)
            .Select(file =>
                Bytes(
                    $"{file.Folder}\n{file.Text}"
                        + "A note[^n] on HTML.\n\n| a | b |\n|---|---|\n| c | d |\n\n[^n]: Note.\n\n*[HTML]: Hypertext\n"
                )
            );

    public override string Run(byte[] input)
    {
        var (site, known) = plain.Value;
        var (folder, text) = FrontMatterTarget.Split(input);
        var path = folder.Length == 0 ? "input/under-test.md" : $"input/{folder}/under-test.md";
        site.Write(path, text);
        try
        {
            var output = Build(site);
            foreach (var (page, bytes) in output.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
                HoldPage(page, bytes, known);
            return Shapes.OfHtml(
                output
                    .Files.Where(file =>
                        file.Key.Contains("under-test", StringComparison.Ordinal)
                        && file.Key.EndsWith(".html", StringComparison.Ordinal)
                    )
                    .Select(file => file.Value)
            );
        }
        finally
        {
            site.Delete(path);
        }
    }

    static MemoryOutput Build(SmallSite site)
    {
        var output = new MemoryOutput();
        var options = new BuildOptions
        {
            Root = site.Root,
            Clock = BuildPlan.Timestamp("2026-11-22T12:00:00Z")!.Value,
            WithDrafts = true,
        };
        var result = Composition.Build(options).Run(output);
        DiagnosticPromises.Hold(result.Diagnostics, site.Root);
        if (result.Site is { } made)
            OutputPromises.Hold(made, output);
        return output;
    }

    static IEnumerable<string> Elements(byte[] page)
    {
        foreach (var element in new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page)).All)
        {
            yield return element.LocalName;
            foreach (
                var attribute in element.Attributes.Where(attribute =>
                    attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Name == "http-equiv"
                    || attribute.Name == "style"
                )
            )
                yield return $"{element.LocalName} {attribute.Name}={attribute.Value.Split(';')[0]}";
        }
    }

    static void HoldPage(string page, byte[] bytes, HashSet<string> known)
    {
        foreach (var element in Elements(bytes))
            if (
                !known.Contains(element)
                && !BodyElements.Contains(element)
                && !element.StartsWith("meta http-equiv=refresh", StringComparison.Ordinal)
                && !element.StartsWith("meta http-equiv=Content-Security-Policy", StringComparison.Ordinal)
            )
                throw new BrokenPromiseException($"A page has no {element}", page);
        foreach (var element in new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(bytes)).All)
        foreach (var name in new[] { "href", "src", "action", "formaction" })
            if (element.GetAttribute(name) is { } address && !address.StartsWith("data:image/", StringComparison.Ordinal))
                HtmlPromises.HoldAddress(address, $"{page}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}");
    }

    static readonly HashSet<string> BodyElements = new(
        (
            "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd a img em strong del sub sup code pre blockquote br hr table "
            + "thead tbody tr th td div section abbr figure figcaption input span picture source time address "
            + "details summary nav aside form label button cite q i b header footer svg path rect g title article "
            + "small mark caption bdi select option fieldset legend output noscript template dialog"
        ).Split(' '),
        StringComparer.Ordinal
    );
}
