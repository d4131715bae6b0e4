export const id = 638;
export const ids = [638];
export const modules = {

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packTags: () => (/* binding */ packTags)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);


/** OBJ_TAG (gitformat-pack). */
const TAG = 4;
/** A pack of annotated tags (gitformat-pack), which may be empty; a process of Git's would cost more than this. */
function packTags(tags) {
    const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
    header.writeUInt32BE(tags.length, 8);
    const entries = tags.flatMap((bytes) => [entryHead(TAG, bytes.length), (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(bytes)]);
    const pack = Buffer.concat([header, ...entries]);
    return Buffer.concat([pack, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(pack).digest()]);
}
/** Type and size: 4 bits of the size in the first byte, 7 in each that follows. */
function entryHead(type, size) {
    const bytes = [];
    let byte = (type << 4) | (size & 0xf);
    for (let rest = Math.floor(size / 16);; rest = Math.floor(rest / 128)) {
        if (rest === 0)
            return Buffer.from([...bytes, byte]);
        bytes.push(byte | 0x80);
        byte = rest & 0x7f;
    }
}


/***/ })

};
