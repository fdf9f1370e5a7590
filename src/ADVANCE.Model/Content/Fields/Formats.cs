using System.Globalization;
using Advance.Content.Addresses;
using Advance.Content.Documents;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using NodaTime;

namespace Advance.Content.Fields;

/// <summary>The forms that values take in front matter.</summary>
public static class Formats
{
    public static readonly Rule Malformed = new("ADV0107", Severity.Error, "A value has the wrong form", "");

    static readonly Rule NotADate = new("ADV0102", Severity.Error, "A date isn't valid", "Write it as YYYY-MM-DD.");

    static readonly Rule UnsafeUrl = new(
        "ADV0110",
        Severity.Error,
        "An address in a field isn't of an allowed kind",
        "Use an address that begins with https:// or http://, or an address on this site that begins with /."
    );

    public static Format<string> Text { get; } =
        new ScalarFormat<string>(
            "text",
            Malformed,
            text => text,
            "Put it in quotation marks if those characters belong to the text.",
            new Shape.Text()
        );

    /// <summary>Text of a sentence or more.</summary>
    public static Format<string> Sentences { get; } =
        new ScalarFormat<string>(
            "text",
            Malformed,
            text => text,
            "Put it in quotation marks if those characters belong to the text.",
            new Shape.Text(IsLong: true)
        );

    public static Format<IReadOnlyList<string>> Texts { get; } = new ListFormat<string>("a list of texts", Text);

    public static Format<bool> Flag { get; } = new ValueFormat<bool>("true or false", Malformed, FlagOf, "", new Shape.Flag());

    /// <summary>True for text that <see cref="Flag"/> accepts.</summary>
    public static bool IsFlag(string text) => FlagOf(text.Trim()) is not null;

    static bool? FlagOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => null,
        };

    public static Format<int> Number { get; } =
        new ValueFormat<int>(
            "a whole number",
            Malformed,
            text =>
                int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
            "Write digits only.",
            new Shape.Number()
        );

    public static Format<ContentDate> Date { get; } =
        new ValueFormat<ContentDate>("a date", NotADate, ContentDate.Parse, DateTypo.Correct, new Shape.Date());

    public static Format<WrittenTime> Time { get; } =
        new ValueFormat<WrittenTime>(
            "a date with a time",
            Malformed,
            WrittenTime.Parse,
            "Write it as 2022-06-30T15:00, or 2022-06-30 for a whole day.",
            new Shape.Time(),
            text => LooseTime.Suggest(text) ?? DateTypo.Day(text)
        );

    public static Format<DateTimeZone> Zone { get; } =
        new ScalarFormat<DateTimeZone>(
            "a time zone",
            Malformed,
            DateTimeZoneProviders.Tzdb.GetZoneOrNull,
            "Write a name such as Europe/London.",
            new Shape.Text("[A-Za-z0-9_+/-]+"),
            ZoneName.Suggest
        );

    public static Format<string> Url { get; } =
        new ScalarFormat<string>(
            "an address",
            UnsafeUrl,
            text => IsUrl(text) ? UrlPolicy.Encoded(text) : null,
            "",
            new Shape.Url()
        );

    /// <summary>The address of a picture, which should be a file of the input.</summary>
    public static Format<string> PictureFile { get; } =
        new ScalarFormat<string>("an address", UnsafeUrl, text => IsUrl(text) ? text : null, "", new Shape.PictureFile());

    public static Format<IReadOnlyList<string>> Paths { get; } =
        new ListFormat<string>(
            "a list of addresses on this site",
            new ScalarFormat<string>(
                "an address on this site",
                Malformed,
                text => IsPath(text) ? text : null,
                MendPath,
                new Shape.Text()
            )
        );

    public static Format<string> Doi { get; } =
        new ScalarFormat<string>(
            "a DOI",
            Malformed,
            DoiName.Parse,
            "Write it as 10.1007/s10896-022-00407-4.",
            new Shape.Text(@"(https?://(dx\.)?doi\.org/|[Dd][Oo][Ii]:[ \t\r\n]*)?10\.[0-9]{4,9}/[^ \t\r\n]*[^ \t\r\n.,;:]"),
            DoiName.Suggest
        );

    public static Format<string> Orcid { get; } =
        new ScalarFormat<string>(
            "an ORCID iD",
            Malformed,
            OrcidId.Parse,
            "Write its 16 digits as 0000-0002-5616-6283. The last one is a check digit, so look for a typing mistake.",
            new Shape.Text(@"(https?://orcid\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]"),
            OrcidId.Suggest
        );

    public static Format<string> Ror { get; } =
        new ScalarFormat<string>(
            "a ROR ID",
            Malformed,
            RorId.Parse,
            "Write it as 0187kwz08, from ror.org. The last two digits are check digits, so look for a typing mistake.",
            new Shape.Text(@"(https?://ror\.org/)?0[0-9A-Za-z]{6}[0-9]{2}")
        );

    public static Format<T> Choice<T>(params (string Name, T Value)[] choices)
        where T : struct =>
        new ValueFormat<T>(
            $"one of {string.Join(", ", choices.Select(choice => choice.Name))}",
            Malformed,
            text =>
                choices
                    .Where(choice => choice.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
                    .Select(choice => (T?)choice.Value)
                    .FirstOrDefault(),
            "",
            new Shape.Choice([.. choices.Select(choice => choice.Name)]),
            text => Suggestion.Nearest(text, choices.Select(choice => choice.Name))
        );

    /// <summary>One of a few words, in any case; returned as listed.</summary>
    public static Format<string> OneOf(params IReadOnlyList<string> words) =>
        new ScalarFormat<string>(
            $"one of {string.Join(", ", words)}",
            Malformed,
            text => words.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)),
            "",
            new Shape.Choice(words),
            text => Suggestion.Nearest(text, words)
        );

    /// <summary>The slug of an entry of one of the types; <c>ReferenceCheck</c> checks that it exists.</summary>
    public static Format<string> Reference(params IReadOnlyList<string> types) =>
        new ScalarFormat<string>("text", Malformed, text => text, "", new Shape.Reference(types));

    public static Format<IReadOnlyList<string>> References(params IReadOnlyList<string> types) =>
        new ListFormat<string>("a list of texts", Reference(types));

    /// <summary>Slugs of people, or names of people who have no page here.</summary>
    /// <param name="isPicked">Forms offer a choice of people.</param>
    public static Format<IReadOnlyList<string>> PeopleOrNames(bool isPicked) =>
        new ListFormat<string>(
            "a list of texts",
            new ScalarFormat<string>(
                "text",
                Malformed,
                text => text,
                "Put it in quotation marks if those characters belong to the text.",
                new Shape.Reference(["person"], MayBeText: true, isPicked)
            )
        );

    public static Format<T?> Optional<T>(Format<T> format)
        where T : struct => new OptionalFormat<T>(format);

    /// <summary>What the node is, for a message: "a list", "a group of fields", "text".</summary>
    public static string Describe(DataNode node) =>
        node switch
        {
            ListNode => "a list",
            MapNode => "a group of fields",
            _ => "text",
        };

    // A file of this site may have spaces in its name; they are encoded on the page.
    static bool IsUrl(string text) =>
        UrlPolicy.Allows(text)
        && !text.Any(char.IsControl)
        && (UrlPolicy.Scheme(text) is null || !text.Contains(' ', StringComparison.Ordinal));

    static string MendPath(string text) =>
        text.Contains('#', StringComparison.Ordinal)
            ? "Leave out everything from the '#' on: browsers don't send it to the site."
            : "Write the old address from the site's root, such as /news/old-name/.";

    // An old address becomes a file of the output, so it must be a valid name on every system, and not outside the output.
    static bool IsPath(string text) =>
        UrlPolicy.Allows(text)
        && !text.Contains('#', StringComparison.Ordinal)
        && Uri.UnescapeDataString(BeforeQuery(PathIn(text))).Trim('/').Split('/') is var parts
        && (parts is [""] || parts.All(part => part.Trim('.', ' ').Length > 0 && !part.Any(OutputAddress.IsSign)));

    // Only the settings say whether a full address is on this site (OldAddress).
    static string PathIn(string text) =>
        !UrlPolicy.IsExternal(text) ? text
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsolutePath
        : "#";

    // No page is written for an address with a query, which a check reports; the rest of it follows the same rule.
    static string BeforeQuery(string text) =>
        text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? text[..query] : text;
}
