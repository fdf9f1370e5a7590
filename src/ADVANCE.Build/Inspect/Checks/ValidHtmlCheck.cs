using Advance.Content;
using Advance.Diagnostics;
using Advance.Inspect.Validity;
using Advance.Render.Bodies;
using Advance.Sites;

namespace Advance.Inspect.Checks;

/// <summary>
/// Checks that every generated page is valid HTML, so that browsers and screen readers interpret it as intended. Faults in a
/// text are reported at its file, all others as the theme's.
/// </summary>
public sealed class ValidHtmlCheck : IFinishedCheck
{
    static readonly Rule Nesting = new(
        "ADV0742",
        Severity.Warning,
        "An element on a page is where HTML doesn't allow it",
        "Each browser repairs this in its own way, so fix the theme's component that writes it."
    );

    static readonly Rule Ids = new(
        "ADV0743",
        Severity.Warning,
        "An id on a page is used twice, or doesn't exist",
        "Links and screen readers find a part of a page by its id, so each id must be unique."
    );

    static readonly Rule Attributes = new(
        "ADV0744",
        Severity.Warning,
        "An attribute on a page is missing or has an invalid value",
        "Fix the theme's component that writes it."
    );

    public void Run(FinishedSite output, DiagnosticBag diagnostics)
    {
        // Markup that wasn't escaped breaks a page too, but ForeignMarkupCheck reports that.
        var wrong = output
            .Pages.Where(page => page.Value is { Invalid.Count: > 0, Foreign.Count: 0 })
            .OrderBy(page => DeadAddresses.AddressOf(page.Key), StringComparer.Ordinal)
            .ToArray();
        if (wrong.Length == 0)
            return;
        var bodies = new BodyFaults(output.Site);
        // A component is on many pages, so the same fault is reported once.
        foreach (
            var same in wrong
                .SelectMany(page =>
                    page.Value.Invalid.Select(fault => (Page: page.Key, Fault: fault, Entry: bodies.Find(page.Key, fault)))
                )
                .GroupBy(one => (one.Fault.What, one.Entry?.Start))
        )
        {
            var (page, fault, entry) = same.First();
            var others = same.Select(one => one.Page).Distinct().Count() - 1;
            var where = $"{DeadAddresses.AddressOf(page)}{(others == 0 ? "" : $" and {others} more")}";
            var place = entry?.Start ?? new Location(output.Site.Settings.ThemePaths.FirstOrDefault("theme"));
            diagnostics.Report(
                RuleOf(fault.Kind),
                place,
                $"On the page {where} {fault.What} (line {fault.Line}{(fault.Tag.Length > 0 ? $": {fault.Tag}" : "")})."
            );
        }
    }

    static Rule RuleOf(HtmlFaultKind kind) =>
        kind switch
        {
            HtmlFaultKind.Id => Ids,
            HtmlFaultKind.Attribute => Attributes,
            _ => Nesting,
        };

    /// <summary>Separates the faults of texts from those of the theme: a text has them even without its page.</summary>
    sealed class BodyFaults(Site site)
    {
        readonly Dictionary<string, Entry> entries = site
            .Editions.All.SelectMany(edition => edition.Entries)
            .DistinctBy(entry => entry.Permalink.OutputPath)
            .ToDictionary(entry => entry.Permalink.OutputPath, StringComparer.Ordinal);

        readonly Dictionary<Entry, (string Html, IReadOnlyList<HtmlFault> Faults)> bodies = new(
            ReferenceEqualityComparer.Instance
        );

        /// <summary>The entry whose text has the fault, or null.</summary>
        public Entry? Find(string page, HtmlFault fault)
        {
            if (!entries.TryGetValue(page, out var entry))
                return null;
            if (!bodies.TryGetValue(entry, out var body))
                bodies[entry] = body = Read(entry);
            return
                body.Faults.Any(own => own.What == fault.What)
                || (
                    fault.What.EndsWith("' is used twice", StringComparison.Ordinal)
                    && body.Html.Contains($"id=\"{fault.What.Split('\'')[1]}\"", StringComparison.Ordinal)
                )
                ? entry
                : null;
        }

        (string, IReadOnlyList<HtmlFault>) Read(Entry entry)
        {
            var html = Bodies.AbsoluteHtml(site.Editions.Of(entry), entry);
            return (html, ValidityReader.OfFragment(html));
        }
    }
}
