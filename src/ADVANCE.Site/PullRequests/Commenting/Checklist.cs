using System.Text;

namespace Advance.PullRequests.Commenting;

/// <summary>What no program can check, and what matters most on a site about abuse.</summary>
static class Checklist
{
    static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"];

    public static void Write(Review review, StringBuilder comment)
    {
        comment.Append("#### Please look once more\n\n");
        if (
            review.ContentChanges.Any(change =>
                change.Kind != FileChangeKind.Removed && Pictures.Contains(Path.GetExtension(change.Path).ToLowerInvariant())
            )
        )
            comment.Append(
                "- Everybody who can be recognised in a picture has agreed to be shown here. Name badges, screens, house "
                    + "numbers and views from windows give away as much as faces.\n"
            );
        comment
            .Append(
                "- Nothing here helps anybody to find or recognise a survivor, a participant or a member of staff who "
                    + "did not agree to it: no private phone number, e-mail or address, and no story that only one person could "
                    + "have told.\n"
            )
            .Append("- Each number says of how many, and where it comes from.\n")
            .Append(
                "- It speaks of men who use substances, of intimate partner abuse and of survivors; it labels nobody, and "
                    + "excuses nothing.\n"
            )
            .Append('\n');
    }
}
