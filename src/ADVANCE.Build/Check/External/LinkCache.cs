using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Advance.Data;

namespace Advance.Check.External;

/// <summary>
/// Saves answers between runs in a JSON file, so that a good link is checked every thirty days and a broken one every day.
/// Anything that can't be read is dropped: the link is simply checked again.
/// </summary>
sealed class LinkCache(string path, TimeProvider clock)
{
    static readonly TimeSpan FineFor = TimeSpan.FromDays(30),
        OthersFor = TimeSpan.FromDays(1);

    readonly Dictionary<string, (LinkAnswer Answer, DateTimeOffset Asked)> answers = new(StringComparer.Ordinal);

    public static LinkCache Load(string path, TimeProvider clock)
    {
        var memory = new LinkCache(path, clock);
        try
        {
            using var json = JsonDocument.Parse(RegularFile.ReadAllBytes(path));
            foreach (var link in json.RootElement.GetProperty("links").EnumerateObject())
                memory.Read(link);
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            memory.answers.Clear();
        }
        return memory;
    }

    public LinkAnswer? Recall(string url) => answers.TryGetValue(url, out var known) && IsFresh(known) ? known.Answer : null;

    public void Keep(string url, LinkAnswer answer)
    {
        if (answer.Lasts)
            answers[url] = (answer, clock.GetUtcNow());
    }

    /// <summary>
    /// Writes the answers that are still fresh. If the folder can't be written to, that only costs time at the next run.
    /// </summary>
    public void Save()
    {
        try
        {
            var folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);
            // Nobody should have to know that this mustn't be committed.
            if (!File.Exists(Path.Combine(folder, ".gitignore")))
                File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
            // An unused name: writing to a link would overwrite its target.
            var draft = $"{path}.{RandomNumberGenerator.GetHexString(12, lowercase: true)}.new";
            using (var file = new FileStream(draft, FileMode.CreateNew))
            using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
                Write(json);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException) { }
    }

    bool IsFresh((LinkAnswer Answer, DateTimeOffset Asked) known) =>
        clock.GetUtcNow() - known.Asked is var age
        && age >= TimeSpan.Zero
        && age < (known.Answer.Verdict == LinkVerdict.Fine ? FineFor : OthersFor);

    void Read(JsonProperty link)
    {
        string? Text(string name) => link.Value.TryGetProperty(name, out var value) ? value.GetString() : null;
        if (
            Enum.TryParse<LinkVerdict>(Text("verdict"), out var verdict)
            && DateTimeOffset.TryParse(Text("asked"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var asked)
        )
            answers[link.Name] = (new LinkAnswer(verdict, Text("words") ?? "", Text("movedTo")), asked);
    }

    void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("links");
        foreach (var (url, known) in answers.Where(pair => IsFresh(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(url);
            json.WriteString("verdict", known.Answer.Verdict.ToString());
            json.WriteString("asked", known.Asked.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            if (known.Answer.Words.Length > 0)
                json.WriteString("words", known.Answer.Words);
            if (known.Answer.MovedTo is { } moved)
                json.WriteString("movedTo", moved);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
