using Advance.Content.Fields;

namespace Advance.Content.Groups;

/// <summary>A number for text messages.</summary>
/// <param name="Number">In E.164 form, as in an <c>sms:</c> link (RFC 5724).</param>
/// <param name="Display">The number as people read it.</param>
public sealed record TextNumber(string Number, string Display)
{
    static readonly Field<string> NumberField = new("number", PhoneNumber.Format, "The number, such as \"+447860077333\".")
    {
        IsRequired = true,
    };
    static readonly Field<string> DisplayField = new("display", Formats.Text, "The number as people read it.")
    {
        IsRequired = true,
    };

    public static Format<TextNumber> Format { get; } =
        new GroupFormat<TextNumber>("a number for text messages", [NumberField, DisplayField], fields => new TextNumber(
            fields.Get(NumberField),
            fields.Get(DisplayField)
        ));
}
