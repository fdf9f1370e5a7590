using Advance.Search.Ranking;
using Advance.Tests.Client;
using Advance.Tests.Corpus;

[assembly: AssemblyFixture(typeof(PublishedCorpus))]

namespace Advance.Tests.Client;

/// <summary>A corpus of a few thousand documents, published once for all tests.</summary>
public sealed class PublishedCorpus : IDisposable
{
    public PublishedSearch Published { get; } = new(MadeCorpus.Documents(3000));

    public ReferenceSearch NewReference() => new(Published.Index);

    public void Dispose() => Published.Dispose();
}
