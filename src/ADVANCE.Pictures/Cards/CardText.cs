using System.Security.Cryptography;
using System.Text;
using Advance.Content;
using Advance.Languages;
using Advance.Pictures.Files;
using Advance.Pictures.Tasks;
using Advance.Pictures.Workers;
using Advance.Publish;
using Advance.Sites;

namespace Advance.Pictures.Cards;

/// <summary>
/// The text on a page's card: the site's name, the kind of page, and its title. There is no summary and no picture, because the
/// card appears in chats, on screens that other people see.
/// </summary>
/// <param name="Name">The site's name.</param>
/// <param name="Kind">The kind of page, such as News; null for pages that need none.</param>
/// <param name="Title">The page's title; or the site's address, if the title is the site's name or has characters that the
/// typeface lacks.</param>
/// <param name="Style">The design.</param>
sealed record CardText(string Name, string? Kind, string Title, CardStyle Style)
{
    const int Most = 500;

    /// <summary>
    /// The card of a page, or null if the typeface lacks characters of the site's name: empty boxes would be worse than no
    /// card.
    /// </summary>
    public static CardText? Of(PageView view, Site site, CardStyle style)
    {
        var settings = site.Settings;
        var name = OneLine(settings.SiteTitle);
        if (settings.Host is not { } host || !style.CanDraw(name) || !style.CanDraw(host))
            return null;
        var title = OneLine(view.Title);
        var kind = KindOf(view, site.Words.Items.Types);
        return new(
            name,
            kind is not null && style.CanDraw(kind) ? kind : null,
            title.Length > 0 && title != name && style.CanDraw(title) ? title : host,
            style
        );
    }

    // Only if the title doesn't say it.
    static string? KindOf(PageView view, TypeNames words) =>
        view switch
        {
            ItemView { Item: Event } => words.Event,
            ItemView { Item: Publication } => words.Publication,
            ItemView => words.News,
            TopicView => words.Topic,
            PersonView => words.Person,
            _ => null,
        };

    /// <summary>A hash of what is drawn and how; the address reveals nothing about it.</summary>
    public Permalink Permalink =>
        new($"/assets/cards/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)))[..16]}.png");

    /// <summary>The alt text.</summary>
    public string Alt => string.Join(". ", new[] { Name, Kind, Title }.OfType<string>());

    /// <summary>The key of what is drawn and how.</summary>
    public string Key => $"card {CardDrawing.Version} {Style.Hash} {Name}\n{Kind}\n{Title}";

    /// <summary>Has a worker draw it.</summary>
    /// <returns>A PNG; the same bytes for the same text, on any machine.</returns>
    /// <exception cref="OutputException">The theme's drawing is broken or exceeds the limits.</exception>
    public byte[] Draw()
    {
        var task = new CardTask(
            Style.Typeface.Family,
            Style.Ground,
            Style.HasName ? "" : Start(Name),
            Start(Kind ?? ""),
            Start(Title)
        );
        try
        {
            var drawn = WorkerPool.For(Style.Typeface).Ask(task, WorkLimit.Drawing);
            return drawn.Problem is null ? drawn.Bytes : throw Unusable(drawn.Problem);
        }
        catch (ResourceLimitException exception)
        {
            throw Unusable($"it {exception.Message}");
        }
    }

    static OutputException Unusable(string problem) =>
        new($"The theme's drawing for cards can't be used: {problem}. The published site is unchanged.");

    // More than fits on any card.
    static string Start(string text) => text.Length <= Most ? text : text[..Most];

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
