using System.Text;
using Advance.Sites;
using NodaTime;
using NodaTime.Text;

namespace Advance.Generation.Hosting;

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): to whom somebody tells of a weakness of the site. It must expire, in less
/// than a year, so builds renew it: from the first day of each quarter (UTC) it is good for nine months. So builds of one
/// quarter give the same bytes, and a site that is never built again has a true one for half a year at least.
/// </summary>
public static class SecurityTxt
{
    const string Path = "/.well-known/security.txt";

    /// <summary>
    /// Whether the build writes it: somebody is to be told, no file of the input takes its place, and the host's root, where
    /// alone it is looked for, is the site's.
    /// </summary>
    public static bool IsMade(Site site) =>
        site.Settings is { SecurityContact: not null, LinkRoot: "" } && !site.Index.Assets.ContainsKey(Path);

    /// <summary>When the next build would write another day into it.</summary>
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
