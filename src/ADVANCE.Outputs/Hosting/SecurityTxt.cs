using System.Text;
using Advance.Render;
using Advance.Sites;
using NodaTime;
using NodaTime.Text;

namespace Advance.Hosting;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): who to tell about a vulnerability of the site. It must expire in less than a
/// year, so builds renew it: from the first day of each quarter (UTC) it is valid for nine months. Builds in the same quarter
/// therefore produce the same bytes, and on a site that is never built again the file stays valid for at least half a year.
/// </summary>
public static class SecurityTxt
{
    const string Path = "/.well-known/security.txt";

    /// <summary>
    /// Whether the build writes the file: there is a contact, the input has no file of its own, and the site is at the root of
    /// its host, the only place where the file is looked for.
    /// </summary>
    public static bool IsMade(Site site) =>
        site.Settings is { SecurityContact: not null, LinkRoot: "" } && !site.Index.Assets.ContainsKey(Path);

    /// <summary>When a build would next write another expiry date.</summary>
    public static Instant RenewedAt(Site site) => Start(Quarter(site).PlusMonths(3));

    public static string Of(Site site)
    {
        var (settings, text) = (site.Settings, new StringBuilder());
        Field("Contact", settings.SecurityContact);
        Field("Expires", InstantPattern.General.Format(Start(Quarter(site).PlusMonths(9))));
        Field("Preferred-Languages", settings.Language);
        Field("Policy", settings.SecurityPolicy);
        if (settings is { Host: not null, LinksUseHttps: true })
            Field("Canonical", settings.Origin + Path);
        return text.ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
                text.Append(name).Append(": ").Append(value).Append('\n');
        }
    }

    internal static OutputFile File(Site site) => OutputFile.Text(Path[1..], () => Of(site));

    static LocalDate Quarter(Site site) =>
        site.Now.InUtc().Date is var day ? new LocalDate(day.Year, (day.Month - 1) / 3 * 3 + 1, 1) : default;

    static Instant Start(LocalDate day) => day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
}
