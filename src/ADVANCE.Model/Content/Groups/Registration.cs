using Advance.Content.Fields;
using Advance.Content.Values;

namespace Advance.Content.Groups;

/// <summary>How to register for an event.</summary>
/// <param name="Url">Where to register.</param>
/// <param name="Closes">The last day to register.</param>
public sealed record Registration(string Url, ContentDate? Closes)
{
    static readonly Field<string> UrlField = new("url", Formats.Url, "The page where people register.")
    {
        IsRequired = true,
        Label = "Web page",
    };
    static readonly Field<ContentDate?> ClosesField = new("closes", Formats.Optional(Formats.Date), "The last day to register.");

    public static Format<Registration> Format { get; } =
        new GroupFormat<Registration>(
            "a registration",
            [UrlField, ClosesField],
            fields => new Registration(fields.Get(UrlField), fields.Get(ClosesField)),
            shorthand: "url"
        );
}
