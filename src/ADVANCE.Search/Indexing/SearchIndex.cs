using Advance.Search.Analysis;
using Advance.Search.Documents;
using Advance.Search.Synonyms;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using TokenStream = Lucene.Net.Analysis.TokenStream;

namespace Advance.Search.Indexing;

/// <summary>
/// A Lucene index in memory, with a single segment. Documents are numbered in <see cref="DocumentOrder"/>; the number breaks
/// ties in score.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    readonly RAMDirectory directory;
    readonly DirectoryReader reader;

    SearchIndex(RAMDirectory directory, IReadOnlyList<SearchDocument> documents, SearchLanguage language, SynonymTable synonyms)
    {
        this.directory = directory;
        Language = language;
        Documents = documents;
        Synonyms = synonyms;
        reader = DirectoryReader.Open(directory);
        // An empty index has no segment.
        Segment = reader.Leaves.Count == 0 ? null : reader.Leaves[0].AtomicReader;
    }

    /// <summary>The documents, by number.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>The synonym groups whose terms are in the index.</summary>
    public SynonymTable Synonyms { get; }

    /// <summary>The analysis that produced its words and stems.</summary>
    public SearchLanguage Language { get; }

    public IndexReader Reader => reader;

    /// <summary>The only segment; null if there are no documents.</summary>
    public AtomicReader? Segment { get; }

    /// <summary>Analyses on all cores and writes in order, so that the same documents always produce the same index.</summary>
    /// <param name="language">The language of the documents; English by default.</param>
    public static SearchIndex Build(
        IEnumerable<SearchDocument> documents,
        IEnumerable<SynonymGroup>? synonyms = null,
        SearchLanguage? language = null
    )
    {
        var ordered = DocumentOrder.Of(documents);
        var directory = new RAMDirectory();
        using var analyses = new ThreadLocal<TextAnalysis>(() => new TextAnalysis(language), trackAllValues: true);
        var table = SynonymTable.Of(synonyms ?? [], analyses.Value!);
        using var analyzer = new WordAnalyzer(language);
        using (var writer = new IndexWriter(directory, Configuration(analyzer)))
        {
            using var fields = new DocumentWriter(writer, table);
            var analyzed = ordered.AsParallel().AsOrdered().Select(d => AnalyzedDocument.Of(d, analyses.Value!));
            foreach (var document in analyzed)
                fields.Add(document);
            writer.ForceMerge(1);
        }
        foreach (var analysis in analyses.Values)
            analysis.Dispose();
        return new SearchIndex(directory, ordered, language ?? SearchLanguages.Default, table);
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    // LogDocMergePolicy merges only adjacent segments; the default policy may change the order of documents.
    static IndexWriterConfig Configuration(WordAnalyzer analyzer) =>
        new(WordAnalyzer.Version, analyzer)
        {
            Similarity = new BM25Similarity(),
            MergePolicy = new LogDocMergePolicy(),
            MergeScheduler = new SerialMergeScheduler(),
            RAMBufferSizeMB = 256,
            OpenMode = OpenMode.CREATE,
        };

    sealed class DocumentWriter : IDisposable
    {
        readonly IndexWriter writer;
        readonly PreparedTokens title = new(),
            body = new(),
            exact = new(),
            surfaces = new();
        readonly TokenStream titleStream,
            bodyStream;

        public DocumentWriter(IndexWriter writer, SynonymTable synonyms)
        {
            this.writer = writer;
            titleStream = synonyms.Filter(title);
            bodyStream = synonyms.Filter(body);
        }

        public void Add(AnalyzedDocument document)
        {
            title.Of(Stems(document.Title));
            body.Of(Stems(document.Body));
            writer.AddDocument([
                new Field(IndexFields.Title, titleStream, IndexFields.ScoredType) { Boost = document.Boost },
                new Field(IndexFields.Body, bodyStream, IndexFields.ScoredType) { Boost = document.Boost },
                new Field(IndexFields.Exact, exact.Of(document.Title.Select(t => (t.Word.Surface, 1))), IndexFields.ScoredType)
                {
                    Boost = document.Boost,
                },
                new Field(IndexFields.Surface, surfaces.Of(document.Surfaces.Select(s => (s, 1))), IndexFields.DictionaryType),
            ]);
        }

        public void Dispose()
        {
            titleStream.Dispose();
            bodyStream.Dispose();
            exact.Dispose();
            surfaces.Dispose();
        }

        /// <summary>Each stem and, at its position, the words inside it and the compound that it ends.</summary>
        static IEnumerable<(string, int)> Stems(List<Token> tokens)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                var (word, increment, _) = tokens[i];
                yield return (word.Stem, increment);
                foreach (var part in word.Parts)
                    yield return (part.Stem, 0);
                if (tokens[i].Compound is { } whole && (i + 1 == tokens.Count || tokens[i + 1].Compound != whole))
                    yield return (whole.Stem, 0);
            }
        }
    }
}
