using Markdig.Parsers;
using Markdig.Syntax;

namespace Advance.Parse.Tables;

/// <summary>The caption of a table, which is the first child of its <see cref="Markdig.Extensions.Tables.Table"/>.</summary>
public sealed class TableCaption : LeafBlock
{
    internal TableCaption(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}
