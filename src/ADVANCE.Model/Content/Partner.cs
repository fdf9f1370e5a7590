using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>An organisation that takes part in the programme or funds it. Shown on one page with the others.</summary>
public sealed record Partner : Entry
{
    static readonly Field<string> NameField = new("name", Text, "The organisation's own name.")
    {
        IsRequired = true,
        Aliases = ["title"],
    };
    static readonly Field<string?> UrlField = new("url", Formats.Url!, "Its website.") { Label = "Web page" };
    static readonly Field<string> KindField = new(
        "kind",
        OneOf("partner", "university", "charity", "nhs-trust", "research-council", "government", "company", "funder"),
        "The kind of partner."
    )
    {
        Default = "partner",
    };
    public static readonly Field<Picture?> LogoField = new("logo", Picture.Format!, "Its logo with a description.");

    public static ContentType Type { get; } =
        new("partner", [NameField, UrlField, KindField, LogoField, .. Common], from => new Partner(from))
        {
            Label = "Partner",
            Plural = "Partners",
        };

    Partner(EntrySource from)
        : base(from, from.Fields.Get(NameField), "")
    {
        Url = from.Fields.Get(UrlField);
        Kind = from.Fields.Get(KindField);
        Logo = from.Fields.Get(LogoField);
    }

    public string? Url { get; }
    public string Kind { get; }
    public Picture? Logo { get; }
}
