using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A page at the top of the site, such as About; <c>index.md</c> is the home page.</summary>
public sealed record Page : Entry
{
    static readonly Field<string> TitleField = new("title", Text, "The page's title.") { IsRequired = true, IsOwn = true };

    static readonly Field<AccessibilityStatement?> AccessibilityField = new(
        "accessibility",
        AccessibilityStatement.Format!,
        "For an accessibility statement: its contents, which the theme arranges under the headings that the law requires."
    )
    {
        IsByHand = true,
    };

    /// <summary>The name of the layout of a page with the helplines.</summary>
    public const string HelpLayout = "GetHelp";

    public static ContentType Type { get; } =
        new("page", [TitleField, Item.SummaryField, AccessibilityField, .. Common], from => new Page(from))
        {
            Label = "Page",
            Plural = "Pages",
        };

    Page(EntrySource from)
        : base(from, from.Fields.Get(TitleField), from.Fields.Get(Item.SummaryField))
    {
        Accessibility = from.Fields.Get(AccessibilityField);
        if (Name == "index")
            Permalink = from.Document.Source.Section is { Length: > 0 } section ? Home.Below(section) : Home;
    }

    /// <summary>The page's accessibility statement, if it has one.</summary>
    public AccessibilityStatement? Accessibility { get; }

    /// <summary>The page says who to call and shows the helplines, depending on its layout or else its name.</summary>
    public bool IsHelp => Layout?.Equals(HelpLayout, StringComparison.OrdinalIgnoreCase) ?? Name == "get-help";

    public bool IsHome => Permalink == Home;

    /// <summary>Pages with an order are in the header's menu; the others are in the footer.</summary>
    public bool IsInMenu => Order != int.MaxValue;
}
