using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>Where a publication can be read without paying.</summary>
public sealed record OpenAccess(string Url, string? Licence)
{
    static readonly Field<string> UrlField = new("url", Formats.Url, "Where the full text is free to read.")
    {
        IsRequired = true,
    };
    static readonly Field<string?> LicenceField = new("licence", Formats.Text!, "The licence named on the publisher's page.");

    public static Format<OpenAccess> Format { get; } =
        new GroupFormat<OpenAccess>(
            "an open-access copy",
            [UrlField, LicenceField],
            fields => new OpenAccess(fields.Get(UrlField), fields.Get(LicenceField)),
            shorthand: "url"
        );
}
