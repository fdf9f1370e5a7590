using System.Text.Json;
using Advance.Content;
using Advance.Render;
using Advance.Sites;

namespace Advance.Citations;

/// <summary>
/// Records for reference managers: <c>cite.bib</c>, <c>cite.ris</c> and <c>cite.json</c> next to each publication with a
/// bibliographic record, and all of them in <c>/publications/all.bib</c>, <c>.ris</c> and <c>.json</c>.
/// </summary>
public sealed class CitationGenerator : IGenerator
{
    public IEnumerable<OutputFile> Generate(Site site)
    {
        var works = CitedWork.Of(site);
        if (works.Count == 0)
            return [];
        return works
            .SelectMany(work => Files(work.Publication.Permalink, "cite", [work]))
            .Concat(Files(site.Places.Publications, "all", works));
    }

    static IEnumerable<OutputFile> Files(Permalink folder, string name, IReadOnlyList<CitedWork> works)
    {
        yield return OutputFile.Text(folder.File(name + ".bib").OutputPath, () => string.Join('\n', works.Select(BibTex.Of)));
        yield return OutputFile.Text(folder.File(name + ".ris").OutputPath, () =>
            string.Concat(works.Select(work => Ris.Of(work.Record)))
        );
        yield return new OutputFile(folder.File(name + ".json").OutputPath, () => JsonText.Of(json => Write(json, works)));
    }

    // CSL-JSON is always a list, even for one record.
    static void Write(Utf8JsonWriter json, IReadOnlyList<CitedWork> works)
    {
        json.WriteStartArray();
        foreach (var work in works)
            CslJson.Write(json, work.Record, work.Key);
        json.WriteEndArray();
    }
}
