using Advance.Search.Analysis;
using Advance.Search.Synonyms;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using TokenStream = Lucene.Net.Analysis.TokenStream;

namespace Advance.Search.Indexing;

/// <summary>
/// A Lucene index in memory, of one segment. Documents are numbered in <see cref="DocumentOrder"/>; the number breaks
/// ties of score.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    readonly RAMDirectory directory;
    readonly DirectoryReader reader;

    SearchIndex(RAMDirectory directory, IReadOnlyList<SearchDocument> documents, SynonymTable synonyms)
    {
        this.directory = directory;
        Documents = documents;
        Synonyms = synonyms;
        reader = DirectoryReader.Open(directory);
        // An empty index has no segment at all.
        Segment = reader.Leaves.Count == 0 ? null : reader.Leaves[0].AtomicReader;
    }

    /// <summary>The documents by number.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; }

    /// <summary>The groups of synonyms whose terms stand in it.</summary>
    public SynonymTable Synonyms { get; }

    public IndexReader Reader => reader;

    /// <summary>The only segment; null when there is no document.</summary>
    public AtomicReader? Segment { get; }

    /// <summary>Analyses on all cores and writes in order, so the same documents make the same index.</summary>
    public static SearchIndex Build(IEnumerable<SearchDocument> documents, IEnumerable<SynonymGroup>? synonyms = null)
    {
        var ordered = DocumentOrder.Of(documents);
        var directory = new RAMDirectory();
        using var analyses = new ThreadLocal<TextAnalysis>(() => new TextAnalysis(), trackAllValues: true);
        var table = SynonymTable.Of(synonyms ?? [], analyses.Value!);
        using var analyzer = new WordAnalyzer();
        using (var writer = new IndexWriter(directory, Configuration(analyzer)))
        {
            using var fields = new DocumentWriter(writer, table);
            var analyzed = ordered.AsParallel().AsOrdered().Select(d => AnalyzedDocument.Of(d, analyses.Value!));
            foreach (var document in analyzed) fields.Add(document);
            writer.ForceMerge(1);
        }
        foreach (var analysis in analyses.Values) analysis.Dispose();
        return new SearchIndex(directory, ordered, table);
    }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }

    // LogDocMergePolicy joins neighbours only; the default policy may change the documents' order.
    static IndexWriterConfig Configuration(WordAnalyzer analyzer) => new(WordAnalyzer.Version, analyzer)
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
        readonly PreparedTokens title = new(), body = new(), exact = new(), surfaces = new();
        readonly TokenStream titleStream, bodyStream;

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
            writer.AddDocument(
            [
                new Field(IndexFields.Title, titleStream, IndexFields.ScoredType) { Boost = document.Boost },
                new Field(IndexFields.Body, bodyStream, IndexFields.ScoredType) { Boost = document.Boost },
                new Field(IndexFields.Exact, exact.Of(document.Title.Select(t => (t.Word.Surface, 1))), IndexFields.ScoredType) { Boost = document.Boost },
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

        static IEnumerable<(string, int)> Stems(List<Token> tokens) => tokens.Select(t => (t.Word.Stem, t.Increment));
    }
}
