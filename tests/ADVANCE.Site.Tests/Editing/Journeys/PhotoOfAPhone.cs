using System.Text;
using Advance.Tests.Browsing;
using NetVips;

namespace Advance.Tests.Editing.Journeys;

/// <summary>A photo with the place where it was taken, which nothing published may tell.</summary>
static class PhotoOfAPhone
{
    public static byte[] Bytes()
    {
        using var photo = TestPicture.WithNotes(TestPicture.Corners(3200, 2400), 1);
        var bytes = photo.JpegsaveBuffer(q: 85);
        Assert.True(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(TestPicture.Secret)) > 0);
        return bytes;
    }

    public static void AssertIsWithoutPlace(EditedSite site, string branch, string path)
    {
        var bytes = site
            .Host.Repository.Blob(site.Host.Repository.File(site.Host.Repository.Head(branch)!, path)!.Oid)!
            .Value.ToArray();
        Assert.Equal("RIFF", Encoding.ASCII.GetString(bytes[..4]));
        Assert.Equal("WEBP", Encoding.ASCII.GetString(bytes[8..12]));
        using var picture = Image.NewFromBuffer(bytes);
        Assert.Equal((2400, 1800), (picture.Width, picture.Height));
        Assert.DoesNotContain(picture.GetFields(), field =>
            field.Contains("exif", StringComparison.Ordinal)
            || field.Contains("xmp", StringComparison.Ordinal)
            || field.Contains("iptc", StringComparison.Ordinal)
        );
        Assert.True(bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(TestPicture.Secret)) < 0);
    }
}
