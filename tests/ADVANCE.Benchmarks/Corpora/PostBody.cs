using System.Text;
using static Advance.Benchmarks.Corpora.Vocabulary;

namespace Advance.Benchmarks.Corpora;

/// <summary>The body of a post: sections with paragraphs, lists, tables, quotations, footnotes and often a picture.</summary>
sealed class PostBody(SplitMix64 random, Sentences sentences)
{
    readonly StringBuilder text = new();
    int footnotes;

    public string Make()
    {
        Block(sentences.Paragraph());
        if (random.Below(3) > 0)
            Block($"![Drawing: {sentences.Phrase()}](/images/figure-{random.Below(Figure.Count):00}.svg)");
        foreach (var heading in random.Sample(Headings, 4 + random.Below(5)))
        {
            Block($"## {heading}");
            Block(sentences.Paragraph() + (random.Below(3) == 0 ? $"[^{++footnotes}]" : ""));
            Section();
        }
        for (var note = 1; note <= footnotes; note++)
            Block($"[^{note}]: {sentences.One()}");
        return text.ToString().TrimEnd();
    }

    void Section()
    {
        switch (random.Below(6))
        {
            case 0:
                Block(Lines(3 + random.Below(3), _ => $"- {sentences.One()}"));
                break;
            case 1:
                Block(Lines(3, i => $"{i + 1}. {sentences.One()}"));
                break;
            case 2:
                Block(
                    "| Measure | Before | After | Change |\n|---|---:|---:|---|\n"
                        + Lines(3 + random.Below(4), _ => Row(random.Below(100), random.Below(100)))
                );
                break;
            case 3:
                Block($"> {sentences.One()} {sentences.One()}");
                Block($"### {random.Pick(Headings)}: {sentences.Phrase()}");
                Block(sentences.Paragraph());
                break;
            default:
                Block(sentences.Paragraph());
                break;
        }
    }

    string Row(int before, int after) =>
        $"| {sentences.Phrase()} | {before}.{random.Below(10)} | {after}.{random.Below(10)} | {after - before:+0;-0;0} points |";

    static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    void Block(string markdown) => text.Append(markdown).Append("\n\n");
}
