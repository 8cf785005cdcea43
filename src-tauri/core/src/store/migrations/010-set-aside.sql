-- Once released, this file is never edited: what changes comes as a further migration.

-- Why mail is set aside is kept as a code, with the words of others beside it. Before, it was a phrase in English.
ALTER TABLE mailbox ADD COLUMN skipped_quote TEXT;
ALTER TABLE set_aside ADD COLUMN quote TEXT;

UPDATE mailbox SET
    skipped_quote = CASE
        WHEN skipped IN ('spam is not read', 'deleted mail is not read', 'drafts are not read',
                         'Junk, Trash and Drafts are not read',
                         'everything in it is in the folder of all mail', 'it is not yours alone',
                         'the server does not open it: it says neither where its UIDs end nor which there are',
                         'the server does not open it: its UIDVALIDITY changes again and again',
                         'the server does not open it: it lists messages and gives none of them') THEN NULL
        WHEN skipped LIKE 'the server does not open it: %' THEN substr(skipped, 30)
        ELSE skipped
    END,
    skipped = CASE
        WHEN skipped = 'spam is not read' THEN 'junk'
        WHEN skipped = 'deleted mail is not read' THEN 'trash'
        WHEN skipped = 'drafts are not read' THEN 'drafts'
        -- Of the made-up mailbox.
        WHEN skipped = 'Junk, Trash and Drafts are not read'
            THEN CASE role WHEN 'trash' THEN 'trash' WHEN 'drafts' THEN 'drafts' ELSE 'junk' END
        WHEN skipped = 'everything in it is in the folder of all mail' THEN 'covered'
        WHEN skipped = 'it is not yours alone' THEN 'not_yours'
        WHEN skipped = 'the server does not open it: it says neither where its UIDs end nor which there are'
            THEN 'folder_without_uids'
        WHEN skipped = 'the server does not open it: its UIDVALIDITY changes again and again' THEN 'folder_unstable'
        WHEN skipped = 'the server does not open it: it lists messages and gives none of them' THEN 'folder_withheld'
        WHEN skipped LIKE 'the server does not open it: %' THEN 'folder_refused'
        ELSE 'other'
    END
WHERE skipped IS NOT NULL;

UPDATE set_aside SET
    quote = CASE
        WHEN reason IN ('its header names nobody', 'neither its header nor the server says when it was written',
                        'the server lists it but does not give it') THEN NULL
        WHEN reason LIKE 'the server refuses it: %' THEN substr(reason, 24)
        WHEN reason LIKE 'the connection breaks on it: %' THEN substr(reason, 30)
        ELSE reason
    END,
    reason = CASE
        WHEN reason = 'its header names nobody' THEN 'names_nobody'
        WHEN reason = 'neither its header nor the server says when it was written' THEN 'undated'
        WHEN reason = 'the server lists it but does not give it' THEN 'not_given'
        WHEN reason LIKE 'the server refuses it: %' THEN 'refused'
        WHEN reason LIKE 'the connection breaks on it: %' THEN 'breaks_connection'
        ELSE 'other'
    END;
