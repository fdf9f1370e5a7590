using Advance.Calendars;
using Advance.Render;
using Advance.Render.Pictures;
using Advance.Sites;

namespace Advance.Assets;

/// <summary>
/// The input's files that aren't content, at their own paths; pictures as <paramref name="pictures"/> publishes them.
/// </summary>
public sealed class InputAssetGenerator(IPictures pictures) : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site) => site.Assets.SelectMany(pictures.Publish).Select(WithFormat);

    // Of these only calendars are certain to be what their names say.
    static OutputFile WithFormat(OutputFile file) =>
        file.Path.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) ? file with { Format = CalendarFormat.Authors } : file;
}
