package dev.bailiwick.archive;

/** Where the fields of ZIP's records stand, in bytes from the begin of each: APPNOTE.TXT 6.3.10, 4.3 and 4.5.3. */
final class Layout {

    static final int LOCAL = 0x0403_4b50;
    static final int LOCAL_LENGTH = 30;
    static final int LOCAL_NEEDED = 4;
    static final int LOCAL_FLAGS = 6;
    static final int LOCAL_METHOD = 8;
    static final int LOCAL_CRC = 14;
    static final int LOCAL_PACKED = 18;
    static final int LOCAL_SIZE = 22;
    static final int LOCAL_NAME = 26;
    static final int LOCAL_EXTRA = 28;

    static final int CENTRAL = 0x0201_4b50;
    static final int CENTRAL_LENGTH = 46;
    static final int CENTRAL_MADE = 4;
    static final int CENTRAL_NEEDED = 6;
    static final int CENTRAL_FLAGS = 8;
    static final int CENTRAL_METHOD = 10;
    static final int CENTRAL_TIME = 12;
    static final int CENTRAL_CRC = 16;
    static final int CENTRAL_PACKED = 20;
    static final int CENTRAL_SIZE = 24;
    static final int CENTRAL_NAME = 28;
    static final int CENTRAL_EXTRA = 30;
    static final int CENTRAL_COMMENT = 32;
    static final int CENTRAL_OFFSET = 42;

    static final int END = 0x0605_4b50;
    static final int END_LENGTH = 22;
    static final int END_COUNT = 10;
    static final int END_SIZE = 12;
    static final int END_OFFSET = 16;
    static final int END_COMMENT = 20;

    static final int END_64 = 0x0606_4b50;
    static final int END_64_LENGTH = 56;
    static final int END_64_COUNT = 32;
    static final int END_64_SIZE = 40;
    static final int END_64_OFFSET = 48;
    static final int LOCATOR_64 = 0x0706_4b50;
    static final int LOCATOR_64_LENGTH = 20;
    static final int LOCATOR_64_OFFSET = 8;
    static final int EXTRA_64 = 1;

    static final int DESCRIPTOR = 0x0807_4b50;
    static final int DESCRIPTOR_LENGTH = 16;

    /** Version 2.0: folders and deflate. */
    static final int VERSION = 20;

    /** 1 January 1980, the first day that ZIP knows, at midnight. */
    static final int FIRST_DAY = 0x0021_0000;

    private Layout() {}
}
