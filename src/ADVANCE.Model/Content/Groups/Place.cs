using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>Where an event is held.</summary>
public sealed record Place(string Name, string? Address, string? Url)
{
    static readonly Field<string> NameField = new("name", Formats.Text, "The name of the place.") { IsRequired = true };
    static readonly Field<string?> AddressField = new("address", Formats.Text!, "Street, town and postcode on one line.");
    static readonly Field<string?> UrlField = new("url", Formats.Url!, "The place's own web page.") { Label = "Web page" };

    public static Format<Place> Format { get; } =
        new GroupFormat<Place>(
            "a place",
            [NameField, AddressField, UrlField],
            fields => new Place(fields.Get(NameField), fields.Get(AddressField), fields.Get(UrlField)),
            shorthand: "name"
        );
}
