namespace Advance.Tests.Browsing.Access;

/// <summary>One page of every kind, and no more, so that tests of all of them stay fast.</summary>
static class PageKinds
{
    public static readonly string[] All =
    [
        "/",
        "/accessibility/",
        "/get-help/",
        "/contact/",
        "/search/",
        "/no-such-page/",
        "/news/",
        "/news/pathways-paper-published/",
        "/events/",
        "/events/sharing-the-evaluation-findings/",
        "/publications/",
        "/publications/year/2021/",
        Paper.Address,
        "/publications/digital-feasibility-study-protocol/",
        "/people/",
        "/people/gail-gilchrist/",
        "/topics/",
        "/topics/pathways/",
        "/partners/",
        "/archive/",
        "/archive/2022/",
    ];

    /// <summary>Pages of the site of difficult content, below <see cref="Below"/>, of kinds that the real site doesn't
    /// have.</summary>
    public static readonly string[] Hard =
    [
        .. new[]
        {
            "/",
            "/news/hard/",
            "/news/rtl/",
            "/news/page/2/",
            "/events/",
            "/events/online/",
            "/people/",
            "/people/ann-o-hara/",
            "/publications/paper/",
            "/publications/type/article/",
        }.Select(address => Below + address),
    ];

    public const string Below = "/a-b";
}
