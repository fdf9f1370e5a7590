using Advance.Pictures.Cards;

namespace Advance.Pictures.Tasks;

/// <summary>Draws the card of a page.</summary>
/// <param name="Family">The name of the typeface.</param>
/// <param name="Ground">The background, an SVG of the size of a card.</param>
/// <param name="Name">The site's name if it isn't part of the background; otherwise empty.</param>
/// <param name="Kind">The kind of page, such as News; or empty.</param>
/// <param name="Title">The page's title.</param>
sealed record CardTask(string Family, byte[] Ground, string Name, string Kind, string Title) : PictureTask
{
    public override PictureAnswer Do() => new(CardDrawing.Draw(this));

    protected override void Write(BinaryWriter to)
    {
        to.Write(Family);
        Write(to, Ground);
        to.Write(Name);
        to.Write(Kind);
        to.Write(Title);
    }

    public static CardTask Read(BinaryReader from) =>
        new(from.ReadString(), ReadBytes(from), from.ReadString(), from.ReadString(), from.ReadString());
}
