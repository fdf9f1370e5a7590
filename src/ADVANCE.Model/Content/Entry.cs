using Advance.Content.Documents;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A bound document: the typed values of its front matter, and its body.</summary>
public abstract record Entry
{
    public static readonly Rule BadAddress = new(
        "ADV0204",
        Severity.Error,
        "An address can't be generated",
        "Use letters, digits and hyphens, as in 'findings-of-the-trial'."
    );

    public static readonly Field<string?> SlugField = new(
        "slug",
        Text!,
        "The last part of the address. If you leave it out, the file's name is used."
    )
    {
        Label = "Address",
        IsOwn = true,
        IsByHand = true,
    };
    public static readonly Field<bool> Draft = new(
        "draft",
        Flag,
        "Keep the page as a draft: it isn't published until you remove this."
    )
    {
        Aliases = ["Excluded"],
        Label = "Draft",
        Hint = "Keep as a draft.",
    };
    public static readonly Field<bool> ShouldOutput = new("should_output", Flag, "Set to false to keep the page unpublished.")
    {
        Label = "Published",
        Aliases = ["ShouldOutput"],
        Default = true,
        IsByHand = true,
    };
    public static readonly Field<IReadOnlyList<string>> RedirectFromField = new(
        "redirect_from",
        Paths,
        "Old addresses that redirect here, oldest first."
    )
    {
        Label = "Old addresses",
        Hint =
            "Where this page was before, or the address of a page that it replaces, such as /news/old-name/. Readers who "
            + "saved an old address are redirected here.",
        Aliases = ["RedirectFrom"],
        Default = [],
        IsOwn = true,
        IsForLater = true,
    };
    public static readonly Field<string?> XrefField = new("xref", Text!, "A name for links of the form xref:name.")
    {
        Label = "Name for links",
        IsOwn = true,
        IsByHand = true,
    };
    public static readonly Field<string?> LayoutField = new("layout", Text!, "The theme's layout for this file.")
    {
        IsByHand = true,
    };
    public static readonly Field<int> OrderField = new("order", Number, "Position in menus and lists; lower numbers come first.")
    {
        Default = int.MaxValue,
        Label = "Position",
        Hint = "Lower numbers come first. Pages with a number appear in the menu at the top.",
    };

    /// <summary>The fields that every type has.</summary>
    public static IReadOnlyList<IField> Common { get; } =
    [SlugField, Draft, ShouldOutput, RedirectFromField, XrefField, LayoutField, OrderField];

    protected Entry(EntrySource from, string title, string summary)
    {
        Document = from.Document;
        // A document without its required fields is checked like the others, but never published.
        Title = title ?? "";
        HasSummary = summary is { Length: > 0 };
        Summary = HasSummary ? summary : Excerpt.Of(PlainText.FirstParagraph(from.Document.Body));
        Original = from.Original;
        Edition = from.Edition;
        Home = Edition is null ? Permalink.Home : Permalink.Home.Below(Edition.ToLowerInvariant());
        var slug = SlugOf(from);
        IsAddressKnown = Slug.IsSafe(slug) && (from.Fields.Has(SlugField) || !from.Fields.MayLack(SlugField));
        Name = Original?.Name ?? slug;
        IsDraft = from.Fields.Get(Draft) || !from.Fields.Get(ShouldOutput) || Original is { IsDraft: true };
        RedirectFrom = OldAddress.Of(from);
        Xref = from.Fields.Get(XrefField);
        Layout = from.Fields.Get(LayoutField);
        Order = from.Fields.Get(OrderField);
        Permalink = FolderOf(from).Below(slug);
    }

    public Document Document { get; }
    public string Title { get; }

    /// <summary>One or two plain sentences; the beginning of the body if the author didn't write a summary.</summary>
    public string Summary { get; }

    /// <summary>The author wrote the summary.</summary>
    public bool HasSummary { get; }

    /// <summary>
    /// The slug, which other entries use to refer to this one. A translation has the slug of its original, whatever its
    /// address.
    /// </summary>
    public string Name { get; }

    /// <summary>The original if this is a translation, or null.</summary>
    public Entry? Original { get; }

    /// <summary>
    /// The language of a translation, as written in the settings' <c>Languages</c>; null for anything that isn't a
    /// translation.
    /// </summary>
    public string? Edition { get; }

    /// <summary>The home page of its edition.</summary>
    protected Permalink Home { get; }

    public Permalink Permalink { get; protected init; }
    public bool IsDraft { get; }

    /// <summary>False if the file has a diagnostic that leaves its address unknown.</summary>
    public bool IsAddressKnown { get; }

    public IReadOnlyList<OldAddress> RedirectFrom { get; }
    public string? Xref { get; }
    public string? Layout { get; }
    public int Order { get; }

    public Location Start => Document.Start;

    /// <summary>Where a field's value is, or one text of its list; the start of the front matter if it isn't given.</summary>
    public Location Where(IField field, string? text = null) => Where(Document, field, text);

    internal static Location Where(Document document, IField field, string? text)
    {
        var value = FieldReader.Find(document.FrontMatter, field)?.Value;
        var item = (value as ListNode)?.Items.FirstOrDefault(item => item is ScalarNode scalar && scalar.Text.Trim() == text);
        return (item ?? value ?? document.FrontMatter).Location;
    }

    Permalink FolderOf(EntrySource from)
    {
        var source = (from.Original?.Document ?? from.Document).Source;
        if (source.Section.Length == 0)
            return Home;
        var folder = Home.Below(source.Section);
        if (!from.Settings.KeepFolders.Contains(source.Section))
            return folder;
        return source
            .InnerFolders.Select(Slug.From)
            .Where(part => part.Length > 0)
            .Aggregate(folder, (above, part) => above.Below(part));
    }

    static string SlugOf(EntrySource from)
    {
        var given = from.Fields.Get(SlugField);
        var slug = given ?? from.Original?.Name ?? Slug.OfFile(from.Document.Source.PageName);
        if (!Slug.IsSafe(slug) && !(given is null && from.Fields.MayLack(SlugField)))
            from.Fields.Fail(
                BadAddress,
                given is null ? from.Document.Start : from.Fields.Where(SlugField),
                $"'{given ?? from.Document.Source.PageName}' "
                    + $"{(slug.Length > 100 ? "is too long for" : "can't be used in")} an address."
            );
        return slug;
    }

    public sealed override string ToString() => Permalink.Path;
}
