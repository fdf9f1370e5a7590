using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Advance.Preview.Http;

/// <summary>HTML that is safe to send. Only <see cref="Html.Of"/> creates it.</summary>
readonly record struct Markup
{
    readonly string? text;

    internal Markup(string text) => this.text = text;

    public override string ToString() => text ?? "";
}

/// <summary>HTML by interpolation: literal parts are kept, interpolated text is escaped, and interpolated HTML isn't escaped
/// again.</summary>
[InterpolatedStringHandler]
readonly ref struct Html(int literalLength, int formattedCount)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    readonly StringBuilder text = new(literalLength + formattedCount * 16);

    public void AppendLiteral(string html) => text.Append(html);

    public void AppendFormatted(string? value) => text.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted(int value) => text.Append(value);

    public void AppendFormatted(Markup value) => text.Append(value);

    public void AppendFormatted(IEnumerable<Markup> values) => text.AppendJoin("", values);

    public static Markup Of(Html html) => new(html.text.ToString());
}
