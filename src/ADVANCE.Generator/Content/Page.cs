using Advance.Content.Fields;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A page at the top of the site, such as About; <c>index.md</c> is the home page.</summary>
public sealed record Page : Entry
{
    static readonly Field<string> TitleField = new("title", Text, "The page's title.") { IsRequired = true, IsOwn = true };

    public static ContentType Type { get; } = new("page", [TitleField, Item.SummaryField, .. Common], from => new Page(from));

    Page(EntrySource from) : base(from, from.Fields.Get(TitleField), from.Fields.Get(Item.SummaryField))
    {
        if (Name == "index") Permalink = from.Document.Source.Section is { Length: > 0 } section ? Home.Below(section) : Home;
    }

    public bool IsHome => Permalink == Home;

    /// <summary>Pages with an order stand in the header's menu; the others in the footer.</summary>
    public bool IsInMenu => Order != int.MaxValue;
}
