using Advance.Content;
using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Sites;
using Advance.Sites.Views;

namespace Advance.Checks;

/// <summary>Two pages, files or redirects can't have one address: one of them would vanish.</summary>
public sealed class DuplicateAddressCheck : ICheck
{
    internal static readonly Rule Duplicate = new("ADV0203", Severity.Error, "Two things have one address", "Rename one of the files, or give one of them another slug.");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        // Addresses of all languages together, and each once.
        if (!site.IsMain) return;
        var views = site.Editions.All.SelectMany(edition => edition.Views).ToArray();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var folders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var view in views.Where(view => EntryOf(view) is null)) Take(view.Permalink.OutputPath, "a page that the site makes itself");
        foreach (var entry in views.Select(EntryOf).OfType<Entry>().OrderBy(HasSlug).ThenBy(entry => entry.Start))
            Claim(entry.Permalink, HasSlug(entry) ? entry.Where(Entry.SlugField) : entry.Start, entry.Start.File);
        foreach (var asset in site.Assets) Claim(asset.Permalink, asset.File.Start, asset.File.DisplayPath);
        foreach (var redirect in Redirect.Of(site)) Claim(redirect.From, redirect.Location, $"the redirect to {redirect.To.Start.File}");

        void Claim(Permalink address, Location location, string owner)
        {
            var path = address.OutputPath;
            var other = files.GetValueOrDefault(path) ?? folders.GetValueOrDefault(path) ?? Folders(path).Select(folder => files.GetValueOrDefault(folder)).FirstOrDefault(file => file is not null);
            if (other is null) Take(path, owner);
            else diagnostics.Report(Duplicate, location, $"The address {address} already belongs to {other}.");
        }

        void Take(string path, string owner)
        {
            files[path] = owner;
            foreach (var folder in Folders(path)) folders.TryAdd(folder, owner);
        }
    }

    /// <summary>The folders of <c>a/b/c.html</c>: <c>a/b</c> and <c>a</c>. No file can have the name of one.</summary>
    static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    // Of two entries the one whose author chose the address is at fault, not the one whose file is called so.
    static bool HasSlug(Entry entry) => FieldReader.Find(entry.Document.FrontMatter, Entry.SlugField) is not null;

    static Entry? EntryOf(PageView view) => view switch
    {
        ItemView item => item.Item,
        PersonView person => person.Person,
        PlainPageView page => page.Page,
        TopicView { List.Number: 1 } topic => topic.Term.Topic,
        HomeView home => home.Page,
        _ => null,
    };
}
